package vn.rasoat.report;

import org.jspecify.annotations.Nullable;

/**
 * Hides what identifies people in what leaves the unit: of any run of 9 to 19 digits (personal IDs, phones, accounts) only the
 * first three and the last three stay (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; the design's rule 3.4).
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
            int end = digitsEnd(text, from);
            if (end - from >= SHORTEST) {
                out = out == null ? new StringBuilder(text) : out;
                for (int i = from + KEPT; i < end - KEPT; i++) {
                    out.setCharAt(i, '•');
                }
            }
            from = Math.max(end, from + 1);
        }
        return out == null ? text : out.toString();
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
