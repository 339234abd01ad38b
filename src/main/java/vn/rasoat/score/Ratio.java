package vn.rasoat.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share that is kept as its two counts and only shown as a percentage.
 *
 * @param numerator what counts, weighted where the formula says so
 * @param denominator what it is a share of; 0 when nothing could be assessed
 */
public record Ratio(double numerator, double denominator) {
    public static final Ratio NONE = new Ratio(0, 0);

    /** The weighted mean of two shares; of one that could not be assessed only the other. */
    static Ratio weighted(Ratio a, double weightA, Ratio b, double weightB) {
        if (!a.assessed() || !b.assessed()) {
            return a.assessed() ? a : b;
        }
        return new Ratio(weightA * a.numerator / a.denominator + weightB * b.numerator / b.denominator, 1);
    }

    public boolean assessed() {
        return denominator > 0;
    }

    /** The share, 0 to 1; empty when nothing could be assessed: never 0 and never 1 then. */
    public Optional<Double> share() {
        return assessed() ? Optional.of(numerator / denominator) : Optional.empty();
    }

    /** As {@link Percent#of(double)}; empty when nothing could be assessed. */
    public Optional<BigDecimal> percent() {
        return share().map(Percent::of);
    }

    /** Percentages as official sheets show them. */
    public static final class Percent {
        private static final BigDecimal HUNDRED = new BigDecimal("100.00");

        private Percent() {}

        /** Two decimals; never rounded up to 100 while anything is missing, nor down to 0 while anything is there. */
        public static BigDecimal of(double share) {
            BigDecimal rounded = BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
            if (share < 1 && rounded.compareTo(HUNDRED) >= 0) {
                return new BigDecimal("99.99");
            }
            if (share > 0 && rounded.signum() == 0) {
                return new BigDecimal("0.01");
            }
            return rounded;
        }
    }
}
