package vn.rasoat.register.link;

import java.util.Locale;
import java.util.function.IntUnaryOperator;

/** How right the pairs of a linkage are. */
record Measured(long right, long found, long wanted) {
    static Measured of(Linkage linkage, Zone least, IntUnaryOperator left, IntUnaryOperator other, long wanted) {
        long right = 0;
        long found = 0;
        for (Linkage.Pair pair : linkage.pairs()) {
            if (pair.zone().ordinal() <= least.ordinal()) {
                found++;
                right += left.applyAsInt(pair.left()) == other.applyAsInt(pair.right()) ? 1 : 0;
            }
        }
        return new Measured(right, found, wanted);
    }

    double precision() {
        return found == 0 ? 1 : right / (double) found;
    }

    double recall() {
        return wanted == 0 ? 1 : right / (double) wanted;
    }

    double f1() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "P %.4f R %.4f F1 %.4f (%d of %d)", precision(), recall(), f1(), right, wanted);
    }
}
