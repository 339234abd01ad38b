package vn.rasoat.mapping.value;

/**
 * A value in a column of personal identification numbers (số định danh cá nhân): 12 digits, of which the first three name the
 * place of birth registration, the fourth century and sex, the next two the birth year (NĐ 137/2015/NĐ-CP art. 13; TT 07/2016/TT-BCA).
 *
 * @param form the one form the value has; every rule about the form of an ID reads this, so that one cause is one finding
 * @param digits the 12 digits when {@link #usable()}; else the digits that were found
 * @param listedPlace whether the first three digits are in the table of 2016; countries' heads are not in it
 * @param proposal the 12 digits when {@link #usable()}; else the possible number that the writing stands for, or the empty string
 */
public record PersonalId(Cell cell, Form form, String digits, boolean listedPlace, String proposal) implements Value {
    /** A number of a listed place, with no proposal but itself. */
    public PersonalId(Cell cell, Form form, String digits) {
        this(cell, form, digits, true, form == Form.VALID || form == Form.SEPARATED ? digits : "");
    }

    /** How the value is written. */
    public enum Form {
        /** 12 digits. */
        VALID,
        /** 12 digits once spaces, dots, commas and hyphens are left out. */
        SEPARATED,
        /** 11 digits that are a possible number with one 0 before them. */
        LOST_ZERO,
        /** 10 digits that are a possible number with 00 before them. */
        LOST_TWO_ZEROS,
        /** Scientific notation, or digits lost to rounding. */
        SCIENTIFIC,
        /** 9 digits: an old CMND. */
        NINE_DIGITS,
        /** Letters that look like digits (O, I, l, S, B) or full-width digits; {@code digits} holds what they stand for. */
        LOOKALIKES,
        /** 12 digits whose fourth names a century that has not begun: nobody's number yet. */
        FUTURE_CENTURY,
        /** All equal, or a run: nobody's number. */
        PLACEHOLDER,
        /** Anything else. */
        WRONG
    }

    /** Whether the digits may be read: there are 12 and they are somebody's. */
    public boolean usable() {
        return form == Form.VALID || form == Form.SEPARATED;
    }

    @Override
    public long key() {
        return usable() ? Long.parseLong(digits) + 1 : 0;
    }

    /** Digits 1 to 3: the place of birth registration under the table of 2016. Only when {@link #usable()}. */
    public String place() {
        return digits.substring(0, 3);
    }

    /** Digit 4. Only when {@link #usable()}. */
    public int centurySex() {
        return digits.charAt(3) - '0';
    }

    /** The birth year the digits name, 1900 to 2399. Only when {@link #usable()}. */
    public int birthYear() {
        return birthYear(digits);
    }

    /** The birth year that 12 digits name, 1900 to 2399. */
    public static int birthYear(String digits) {
        return 1900 + (digits.charAt(3) - '0') / 2 * 100 + (digits.charAt(4) - '0') * 10 + digits.charAt(5) - '0';
    }

    /** Whether the digits name a woman. Only when {@link #usable()}. */
    public boolean female() {
        return isFemale(digits);
    }

    /** Whether 12 digits name a woman. */
    public static boolean isFemale(String digits) {
        return (digits.charAt(3) - '0') % 2 == 1;
    }

    @Override
    public String toString() { // a person's number
        return "PersonalId[" + form + "]";
    }
}
