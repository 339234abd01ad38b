package vn.rasoat.check.kind.lists;

import vn.rasoat.check.Outcome;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.Value;

/** Numbers of cells, without making objects. */
final class Numbers {
    /** Stands for a cell that holds no number. */
    static final double NONE = Double.NaN;

    private Numbers() {}

    /** The number of a cell, or {@link #NONE}. */
    static double of(Value value) {
        return value instanceof NumberValue number && number.number().isPresent()
                ? number.number().getAsDouble()
                : NONE;
    }

    static boolean isNone(double number) {
        return Double.isNaN(number);
    }

    /** Not applicable for a blank; not assessable for what another rule reports. */
    static int missing(Value... values) {
        for (Value value : values) {
            if (value instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
        }
        return Outcome.NOT_ASSESSABLE;
    }

    /** A whole number without a fraction, for messages. */
    static String text(double number) {
        return Long.toString(Math.round(number));
    }
}
