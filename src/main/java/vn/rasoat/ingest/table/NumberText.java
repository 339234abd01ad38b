package vn.rasoat.ingest.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a person needs them: integers in plain digits, others as Excel shows them, to 15 significant digits. */
public final class NumberText {
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int PLAIN_DIGITS = 21;

    private NumberText() {}

    public static String of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : of(new BigDecimal(value));
    }

    /** The number written in a file, for example {@code 1.19012345E11}; text that is no number comes back as it is. */
    public static String of(String raw) {
        String text = raw.strip();
        if (text.length() > 40) {
            return raw;
        }
        try {
            double value = Double.parseDouble(text);
            boolean plain = Math.abs(value) < 1e300 && !text.endsWith("d") && !text.endsWith("f");
            return plain ? of(new BigDecimal(text)) : raw;
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static String of(BigDecimal exact) {
        BigDecimal shown = exact.round(FIFTEEN).stripTrailingZeros();
        int magnitude = shown.precision() - shown.scale();
        return magnitude > PLAIN_DIGITS || magnitude < -9 ? shown.toString() : shown.toPlainString();
    }
}
