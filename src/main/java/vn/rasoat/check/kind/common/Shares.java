package vn.rasoat.check.kind.common;

import java.util.Locale;
import java.util.Map;

/** Shares of rows as messages quote them. */
public final class Shares {
    private Shares() {}

    /** A part of a whole, 0 to 1; nothing of nothing is 0. */
    public static double of(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** {@code count}, {@code total} and {@code percent} (one decimal) of some rows among others. */
    public static Map<String, String> told(long part, long whole) {
        return Map.of("count", "" + part, "total", "" + whole, "percent", percent(of(part, whole)));
    }

    private static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.1f", share * 100);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
