package vn.rasoat.mapping.value;

import java.math.BigDecimal;

/** Undoes what spreadsheet programs add to codes: a leading apostrophe, {@code ="…"}, {@code .0} after a number, an exponent. */
public final class CodeText {
    private static final int LONGEST_NUMBER = 40;
    /** Whole numbers of up to 15 digits are exact in a spreadsheet. */
    private static final int MAX_EXPONENT = 14;

    private CodeText() {}

    /** Whether the text of a code begins with an apostrophe or an equals sign, which belong to the spreadsheet and not to the code. */
    public static boolean hasPrefix(String text) {
        return !text.isEmpty() && (isApostrophe(text.charAt(0)) || text.charAt(0) == '=');
    }

    /** The code itself; what was not added by a spreadsheet program stays as it is. */
    public static String bare(String text) {
        String rest = text;
        if (hasPrefix(rest)) {
            rest = rest.substring(1).strip();
        }
        if (rest.length() > 1 && rest.charAt(0) == '"' && rest.charAt(rest.length() - 1) == '"') {
            rest = rest.substring(1, rest.length() - 1).strip();
        }
        return withoutZeroFraction(rest);
    }

    /** Whether the text is a number with an exponent, such as {@code 1.19E+09}. */
    static boolean isScientific(String text) {
        int e = Math.max(text.indexOf('E'), text.indexOf('e'));
        if (e < 1 || e + 1 >= text.length() || e + 5 < text.length() || text.length() > LONGEST_NUMBER) {
            return false;
        }
        int sign = text.charAt(e + 1) == '+' || text.charAt(e + 1) == '-' ? 1 : 0;
        return isDecimal(text.substring(0, e)) && Digits.all(text.substring(e + 1 + sign));
    }

    /**
     * The whole number that a text with an exponent stands for, or the empty string when digits of it were rounded away.
     *
     * @param exact whether the text is a numeric cell's value and not what the cell showed: then zeros left out were zeros
     */
    static String expanded(String scientific, boolean exact) {
        BigDecimal number = new BigDecimal(scientific.replace(',', '.'));
        int exponent = number.precision() - number.scale() - 1;
        boolean complete = exact || number.precision() > exponent;
        return complete && exponent >= 0 && exponent <= MAX_EXPONENT && isWhole(number)
                ? number.toBigInteger().toString()
                : "";
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
    }

    private static String withoutZeroFraction(String text) {
        int point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean zeros = point > 0
                && point < text.length() - 1
                && point >= text.length() - 3
                && Digits.allZero(text.substring(point + 1));
        return zeros && Digits.all(text.substring(0, point)) ? text.substring(0, point) : text;
    }

    private static boolean isDecimal(String text) {
        int point = Math.max(text.indexOf('.'), text.indexOf(','));
        return point < 0
                ? Digits.all(text)
                : Digits.all(text.substring(0, point)) && Digits.all(text.substring(point + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2018' || c == '\u2019' || c == '`' || c == '\u00B4' || c == '\u02BC';
    }
}
