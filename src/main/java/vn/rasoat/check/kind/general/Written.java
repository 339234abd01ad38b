package vn.rasoat.check.kind.general;

import vn.rasoat.check.KeyOf;
import vn.rasoat.mapping.value.Keys;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.text.Folding;

/** What is kept of a value so that any two values of a column can be told apart, also those that were not understood. */
enum Written implements KeyOf {
    /** Equal but for case, blanks and the place of the tone mark. */
    ALIKE {
        @Override
        public long of(Value value) {
            long key = value.key();
            return key != 0 || !value.present()
                    ? key
                    : Folding.equalityHash(value.cell().text());
        }
    },
    /** Equal letter by letter. */
    EXACT {
        @Override
        public long of(Value value) {
            return value.present() ? Keys.of(value.cell().text()) : 0;
        }
    },
    /** The number that stands there, as its bits; 0 when there is none. */
    FIGURE {
        @Override
        public long of(Value value) {
            return Figures.bits(Figures.withUnit(value));
        }
    },
    /** 1 for a number: the group of all numbers of a column. */
    ANY_FIGURE {
        @Override
        public long of(Value value) {
            return Double.isNaN(Figures.withUnit(value)) ? 0 : 1;
        }
    }
}
