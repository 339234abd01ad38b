package vn.rasoat.mapping.value;

/**
 * A telephone number.
 *
 * @param form how it is written
 * @param number the number as it should be written, {@code 0xxxxxxxxx}; empty when not certain
 */
public record PhoneValue(Cell cell, Form form, String number) implements Value {
    /** How a number is written. */
    public enum Form {
        VALID,
        /** With +84, 84, dots, spaces or hyphens. */
        DECORATED,
        LOST_ZERO,
        /** An 11-digit number of before 2018. */
        OLD_PREFIX,
        UNKNOWN_PREFIX,
        TWO_NUMBERS,
        WRONG
    }

    @Override
    public long key() {
        return number.isEmpty() ? 0 : Long.parseLong("1" + number);
    }
}
