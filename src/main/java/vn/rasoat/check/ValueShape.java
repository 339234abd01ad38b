package vn.rasoat.check;

import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.FlagValue;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.PhoneValue;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;

/** All of a value but what it says, as a number: values of one shape are alike to every {@link FormCheck}. */
final class ValueShape {
    /** A value that shares its shape with no other: what is blank or has faults is rare and looked at in full. */
    static final long NONE = -1;

    private static final int FORM_BITS = 32;
    private static final int TYPE_BITS = 4;

    private ValueShape() {}

    static long of(Value value) {
        Cell cell = value.cell();
        if (value instanceof Blank || cell.faults() != 0 || cell.raw().isEmpty()) {
            return NONE;
        }
        long kind = (long) cell.kind().ordinal() << 1 | (cell.formula() ? 1 : 0);
        return kind << TYPE_BITS + FORM_BITS | typeAndForm(value);
    }

    private static long typeAndForm(Value value) {
        if (value instanceof NameValue name) {
            return of(1, name.flags());
        }
        if (value instanceof DateValue date) {
            return of(2, date.form().ordinal());
        }
        if (value instanceof PersonalId id) {
            return of(3, id.form().ordinal());
        }
        if (value instanceof PhoneValue phone) {
            return of(4, phone.form().ordinal());
        }
        if (value instanceof IdentifierValue identifier) {
            return of(5, identifier.form().ordinal());
        }
        if (value instanceof PlaceValue) {
            return of(6, 0);
        }
        if (value instanceof CodedValue) {
            return of(7, 0);
        }
        if (value instanceof NumberValue) {
            return of(8, 0);
        }
        return of(value instanceof FlagValue ? 9 : 10, 0);
    }

    private static long of(int type, int form) {
        return (long) type << FORM_BITS | form & 0xFFFF_FFFFL;
    }
}
