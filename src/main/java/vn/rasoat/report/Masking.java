package vn.rasoat.report;

import org.jspecify.annotations.Nullable;

/**
 * Hides what identifies people in what leaves the unit: of any run of 9 to 19 digits (personal IDs, phones, accounts) only the
 * first three and the last three stay (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; the design's rule 3.4). A blank, full stop or
 * hyphen between two digits does not end a run: 001 190 123 456 is an ID as well.
 */
public final class Masking {
    private static final int SHORTEST = 9;
    private static final int KEPT = 3;

    private Masking() {}

    /** The text with long numbers masked. */
    public static String mask(String text) {
        int from = 0;
        @Nullable StringBuilder out = null;
        while (from < text.length()) {
            int end = runEnd(text, from);
            int digits = digits(text, from, end);
            if (digits >= SHORTEST) {
                out = out == null ? new StringBuilder(text) : out;
                hide(out, from, end, digits);
            }
            from = Math.max(end, from + 1);
        }
        return out == null ? text : out.toString();
    }

    private static void hide(StringBuilder out, int from, int end, int digits) {
        int seen = 0;
        for (int i = from; i < end; i++) {
            if (Character.isDigit(out.charAt(i))) {
                seen++;
                if (seen > KEPT && seen <= digits - KEPT) {
                    out.setCharAt(i, '•');
                }
            }
        }
    }

    private static int digits(String text, int from, int end) {
        int digits = 0;
        for (int i = from; i < end; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Where the run of digits that begins there ends; there, when none does. */
    private static int runEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isInside(text, from, end))) {
            end++;
        }
        return end;
    }

    private static boolean isInside(String text, int from, int at) {
        return at > from
                && " .-\u00A0".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }
}
