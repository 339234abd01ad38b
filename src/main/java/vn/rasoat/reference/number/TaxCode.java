package vn.rasoat.reference.number;

import java.util.OptionalInt;

/** The check digit of a tax code of ten digits. Known from practice, not from a law: a wrong one is worth a warning only. */
public final class TaxCode {
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {}

    /**
     * The tenth digit that belongs to the first nine: 10 less the remainder of the weighted sum by 11.
     *
     * @return empty when the text does not begin with nine digits, or when no digit fits
     */
    public static OptionalInt checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            if (i >= digits.length() || digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return OptionalInt.empty();
            }
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int digit = 10 - sum % 11;
        return digit > 9 ? OptionalInt.empty() : OptionalInt.of(digit);
    }

    /** Whether the tenth digit is the one that belongs to the first nine. */
    public static boolean holds(String digits) {
        OptionalInt expected = checkDigit(digits);
        return digits.length() >= 10 && expected.isPresent() && digits.charAt(9) - '0' == expected.getAsInt();
    }
}
