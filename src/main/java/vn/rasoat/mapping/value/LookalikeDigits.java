package vn.rasoat.mapping.value;

/** Reads numbers in which some digits were typed as letters that look like them, or full-width. */
final class LookalikeDigits {
    /** With fewer true digits a text is a word. */
    private static final int FEWEST_DIGITS = 6;

    private static final String LETTERS = "OoIlSB";
    private static final String MEANT = "001158";

    private LookalikeDigits() {}

    /** The digits meant, without separators; the empty string when the text holds anything else. */
    static String read(String text) {
        StringBuilder meant = new StringBuilder(text.length());
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = LETTERS.indexOf(c);
            if (Digits.is(c) || isFullWidth(c)) {
                digits++;
                meant.append(Digits.is(c) ? c : (char) (c - '\uFF10' + '0'));
            } else if (letter >= 0) {
                meant.append(MEANT.charAt(letter));
            } else if (!isSeparator(c)) {
                return "";
            }
        }
        return digits < FEWEST_DIGITS ? "" : meant.toString();
    }

    static boolean isFullWidth(char c) {
        return c >= '\uFF10' && c <= '\uFF19';
    }

    static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '-' || c == ',' || c == '\u00A0' || c == '\u2013' || c == '\u2212';
    }
}
