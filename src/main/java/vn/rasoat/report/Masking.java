package vn.rasoat.report;

/**
 * Hides what identifies people in what leaves the unit: of any number of 9 digits or more (personal IDs, phones, cards, accounts)
 * only the first three and the last three signs stay, also when blanks stand between the digits or a letter was typed for one
 * (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).
 */
public final class Masking {
    private static final int SHORTEST = 9;
    private static final int KEPT = 3;

    private Masking() {}

    /** The text with long numbers masked. */
    public static String mask(String text) {
        StringBuilder out = new StringBuilder(text);
        int from = 0;
        while (from < text.length()) {
            int end = numberEnd(text, from);
            if (digits(text, from, end) >= SHORTEST) {
                hide(out, from, end);
            }
            from = Math.max(end, from + 1);
        }
        return out.toString();
    }

    /** The end of a run of digits and Latin letters; single separators belong to it while there are only digits. */
    private static int numberEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (isSign(text.charAt(end)) || joinsDigits(text, end, from))) {
            end++;
        }
        return end;
    }

    private static boolean isSign(char c) {
        return Character.isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean joinsDigits(String text, int at, int from) {
        char c = text.charAt(at);
        return (c == ' ' || c == '.' || c == '-')
                && at > from
                && noLetters(text, from, at)
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean noLetters(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i++) {
            count += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    private static void hide(StringBuilder out, int from, int end) {
        for (int i = from + KEPT; i < end - KEPT; i++) {
            if (isSign(out.charAt(i))) {
                out.setCharAt(i, '•');
            }
        }
    }
}
