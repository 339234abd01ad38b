package vn.rasoat.check.kind.common;

import vn.rasoat.check.KeyOf;
import vn.rasoat.check.PackedDate;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.text.Folding;

/** What checks of several rows keep of a value besides its own key. */
public enum Derived implements KeyOf {
    /** The year of the date. */
    YEAR {
        @Override
        public long of(Value value) {
            return PackedDate.year(PackedDate.of(value));
        }
    },
    /** The hash of the text without marks: finds candidates, and never decides that two are the same. */
    UNMARKED {
        @Override
        public long of(Value value) {
            return value.present() ? Folding.candidateHash(value.cell().text()) : 0;
        }
    },
    /** The commune of today that an address certainly lies in. */
    COMMUNE {
        @Override
        public long of(Value value) {
            return value instanceof PlaceValue place
                            && place.address().isPresent()
                            && place.address().get().now() instanceof Succession.Certain certain
                    ? Folding.equalityHash(certain.to().code())
                    : 0;
        }
    },
    /** A house number without blanks, marks, signs and the words for it; 0 when it has no digit. */
    HOUSE {
        @Override
        public long of(Value value) {
            return value.present() ? HouseNumber.key(value.cell().text()) : 0;
        }
    },
    /** The key of a number that is not a personal ID written in another column. */
    NUMBER {
        @Override
        public long of(Value value) {
            return TwelveDigits.of(value) == null ? value.key() : 0;
        }
    },
    /** A whole number from 0 on, plus one. */
    COUNT {
        @Override
        public long of(Value value) {
            if (!(value instanceof NumberValue number) || number.number().isEmpty()) {
                return 0;
            }
            double count = number.number().getAsDouble();
            return count >= 0 && count < Integer.MAX_VALUE && count == Math.rint(count) ? (long) count + 1 : 0;
        }
    }
}
