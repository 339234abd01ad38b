package vn.rasoat.mapping.value;

/** Small questions about digits in texts. Only 0 to 9 are digits here. */
final class Digits {
    private static final int RUN = 9;

    private Digits() {}

    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the text is nothing but digits, and not empty. */
    static boolean all(String text) {
        return !text.isEmpty() && count(text) == text.length();
    }

    static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** The digits of a text in their order. */
    static String only(String text) {
        if (all(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    static boolean allZero(String text) {
        return equalFrom(text, 0) && !text.isEmpty() && text.charAt(0) == '0';
    }

    /** Whether all characters from an index on are the same. */
    static boolean equalFrom(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (text.charAt(i) != text.charAt(from)) {
                return false;
            }
        }
        return true;
    }

    /** Whether digits are nobody's number: nine or more that are all equal or count up or down, 9 being followed by 0. */
    static boolean isFiller(String digits) {
        return digits.length() >= RUN && (equalFrom(digits, 0) || steps(digits, 1) || steps(digits, 9));
    }

    private static boolean steps(String digits, int step) {
        for (int i = 1; i < digits.length(); i++) {
            if ((digits.charAt(i - 1) - '0' + step) % 10 != digits.charAt(i) - '0') {
                return false;
            }
        }
        return true;
    }
}
