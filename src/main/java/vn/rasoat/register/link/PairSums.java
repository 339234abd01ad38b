package vn.rasoat.register.link;

import java.util.List;

/** Compares pairs of rows: the level of each field, and what swapped values say. For one thread. */
final class PairSums {
    static final byte MISSING = -1;
    static final byte SWAPPED = -2;
    private static final byte PENDING = -3;

    private final List<LinkField> fields;
    private final Swaps swaps;
    private final int size;
    private final int[][] left;
    private final int[][] right;
    /** The level of each field of the pair compared last. */
    final byte[] levels;
    /** What does not depend on the estimated weights: rarity of equal values, swaps. */
    double match;

    double random;
    double related;
    /** The part of {@link #random} that swapped values have. */
    double randomOfSwaps;

    PairSums(List<LinkField> fields, Swaps swaps) {
        this.fields = fields;
        this.swaps = swaps;
        size = fields.size();
        left = fields.stream().map(LinkField::left).toArray(int[][]::new);
        right = fields.stream().map(LinkField::right).toArray(int[][]::new);
        levels = new byte[size];
    }

    /** Compares all fields. */
    void compare(int l, int r) {
        begin(l, r);
        for (int f = 0; f < size; f++) {
            if (levels[f] == PENDING) {
                resolve(f, l, r);
            }
        }
    }

    /** The score by weights, as binary logarithm of the odds. */
    double score(Weights weights) {
        double m = weights.priorMatch + match;
        double u = random;
        double h = weights.priorRelated + related;
        for (int f = 0; f < size; f++) {
            int level = levels[f];
            if (level >= 0) {
                m += weights.match[f][level];
                u += weights.random[f][level];
                h += weights.related[f][level];
            }
        }
        return m - Weights.plus(u, h);
    }

    /**
     * As {@link #compare} and {@link #score}, but stops when the score cannot reach the floor.
     *
     * @param best for each field the most that unequal values can add
     * @return negative infinity when it cannot
     */
    double score(int l, int r, Weights weights, double[] best, double floor) {
        begin(l, r);
        double bound = weights.priorMatch + match - random;
        for (int f = 0; f < size; f++) {
            int level = levels[f];
            bound += level >= 0 ? weights.match[f][level] : level == PENDING ? best[f] : 0;
        }
        for (int f = 0; f < size; f++) {
            if (bound < floor) {
                return Double.NEGATIVE_INFINITY;
            }
            if (levels[f] == PENDING) {
                resolve(f, l, r);
                bound += weights.match[f][levels[f]] - weights.random[f][levels[f]] - best[f];
            }
        }
        return bound < floor ? Double.NEGATIVE_INFINITY : score(weights);
    }

    private void begin(int l, int r) {
        match = 0;
        random = 0;
        related = 0;
        randomOfSwaps = 0;
        for (int f = 0; f < size; f++) {
            int a = left[f][l];
            int b = right[f][r];
            if (a == 0 || b == 0) {
                levels[f] = MISSING;
            } else if (a == b) {
                levels[f] = (byte) fields.get(f).top();
                random += fields.get(f).rarity(a);
            } else {
                levels[f] = PENDING;
            }
        }
        for (int i = 0; i < swaps.size(); i++) {
            swap(i, l, r);
        }
    }

    private void resolve(int f, int l, int r) {
        levels[f] = (byte) fields.get(f).comparison().level(left[f][l], right[f][r]);
    }

    private void swap(int index, int l, int r) {
        int f = swaps.pair(index)[0];
        int g = swaps.pair(index)[1];
        boolean open = levels[f] < 0 && levels[g] < 0 && levels[f] != SWAPPED && levels[g] != SWAPPED;
        if (!open) {
            return;
        }
        boolean forth = swaps.forth(index, l, r);
        boolean back = swaps.back(index, l, r);
        if (!forth && !back) {
            return;
        }
        match += forth && back ? Swaps.BOTH : Swaps.ONE;
        related += forth && back ? Swaps.BOTH_RELATED : Swaps.ONE_RELATED;
        double rarity = (forth ? fields.get(f).rarity(left[f][l]) : 0)
                + (back ? fields.get(f).rarity(right[f][r]) : 0);
        random += rarity;
        randomOfSwaps += rarity;
        levels[f] = SWAPPED;
        levels[g] = SWAPPED;
    }
}
