package vn.rasoat.register.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Estimates the weights from the data without labels: levels of random pairs from pairs drawn by chance, those of matching and of
 * related pairs by expectation maximisation over the candidates of a sample of rows. Where a row has at most one partner, the
 * candidates of a row compete, so that relatives of a found person are learnt as such.
 */
final class Estimation {
    private static final int ROUNDS = 25;
    private static final int ROWS_OF_PART = 1024;
    /**
     * Rounds in which pairs that differ in what should not differ are taken for related ones, whatever they share; always so
     * within one list, where no competition tells relatives from repeated rows.
     */
    private static final int FIRST_ROUNDS = 2;
    /** How many pairs the defaults count as. */
    private static final double PRIOR_PAIRS = 20;

    private static final double MOST_DIFFERENT = 0.5;
    private static final double MOST_WORSE = 5;

    private final LinkTask task;
    private final Swaps swaps;
    private final int size;
    private final Weights weights;
    private final double[][] start;

    Estimation(LinkTask task, Swaps swaps) {
        this.task = task;
        this.swaps = swaps;
        this.size = task.fields().size();
        this.weights = new Weights(task.fields(), task.defaults(), task.itself());
        this.start = new double[size][];
        for (int f = 0; f < size; f++) {
            start[f] = task.defaults().match(task.fields().get(f));
        }
    }

    Weights run(Candidates candidates) {
        new RandomPairs(task, swaps).into(weights.random);
        SamplePairs pairs = SamplePairs.of(task, swaps, candidates);
        for (int f = 0; f < size; f++) {
            Weights.set(weights.match[f], start[f]);
        }
        weights.priorMatch = Weights.log2(0.3 / task.rightRows());
        weights.priorRelated = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < ROUNDS && pairs.pairs() > 0; round++) {
            maximise(expected(pairs, round), pairs.rows());
        }
        return weights;
    }

    /** How many matching and related pairs are expected at each level, with one set of weights. */
    private final class Expected {
        private final double[][] matching = new double[size][];
        private final double[][] relating = new double[size][];
        private double allMatching;
        private double allRelating;

        Expected() {
            for (int f = 0; f < size; f++) {
                matching[f] = new double[start[f].length];
                relating[f] = new double[start[f].length];
            }
        }

        void add(SamplePairs pairs, int pair, double m, double h) {
            allMatching += m;
            allRelating += h;
            for (int f = 0; f < size; f++) {
                int level = pairs.level(pair, f);
                if (level >= 0) {
                    matching[f][level] += m;
                    relating[f][level] += h;
                }
            }
        }

        void addAll(Expected others) {
            allMatching += others.allMatching;
            allRelating += others.allRelating;
            for (int f = 0; f < size; f++) {
                for (int k = 0; k < start[f].length; k++) {
                    matching[f][k] += others.matching[f][k];
                    relating[f][k] += others.relating[f][k];
                }
            }
        }
    }

    /** Parts are added up in their order, so that the sums are the same whatever the number of threads. */
    private Expected expected(SamplePairs pairs, int round) {
        List<Expected> parts = IntStream.range(0, (pairs.rows() + ROWS_OF_PART - 1) / ROWS_OF_PART)
                .parallel()
                .mapToObj(part -> expected(pairs, part * ROWS_OF_PART, round >= FIRST_ROUNDS))
                .toList();
        Expected all = new Expected();
        parts.forEach(all::addAll);
        return all;
    }

    private Expected expected(SamplePairs pairs, int from, boolean threeKinds) {
        Expected out = new Expected();
        double[] odds = new double[256];
        double[] shares = new double[256];
        int to = Math.min(pairs.rows(), from + ROWS_OF_PART);
        for (int row = from; row < to; row++) {
            int first = pairs.first(row);
            int count = pairs.first(row + 1) - first;
            if (count > odds.length) {
                odds = new double[count * 2];
                shares = new double[count * 2];
            }
            double total = 1;
            for (int i = 0; i < count; i++) {
                odds[i] = expect(pairs, first + i, threeKinds, shares, i);
                total += odds[i];
            }
            for (int i = 0; i < count; i++) {
                double m = odds[i] / (task.oneToOne() ? total : 1 + odds[i]);
                out.add(pairs, first + i, m, (1 - m) * shares[i]);
            }
        }
        return out;
    }

    private void maximise(Expected expected, int rows) {
        for (int f = 0; f < size; f++) {
            double[] matching = expected.matching[f];
            double[] relating = expected.relating[f];
            for (int k = 0; k < matching.length; k++) {
                matching[k] += start[f][k] * PRIOR_PAIRS;
                relating[k] += 0.5;
            }
            Weights.set(weights.match[f], bounded(shares(matching), start[f]));
            Weights.set(weights.related[f], shares(relating));
        }
        double possible = (double) rows * task.rightRows();
        weights.priorMatch = Weights.log2(Math.max(0.001 * rows, expected.allMatching) / possible);
        weights.priorRelated = Weights.log2(Math.max(1, expected.allRelating) / possible);
    }

    /** The odds of a match; the share of related pairs among those that do not match goes into {@code shares}. */
    private double expect(SamplePairs pairs, int pair, boolean threeKinds, double[] shares, int at) {
        double m = weights.priorMatch + pairs.match(pair);
        double u = pairs.random(pair);
        double h = weights.priorRelated + pairs.related(pair);
        double bits = 0;
        for (int f = 0; f < size; f++) {
            int level = pairs.level(pair, f);
            if (level >= 0) {
                bits += weights.surprise(f, level);
                m += weights.match[f][level];
                u += weights.random[f][level];
                h += weights.related[f][level];
            }
        }
        double not = threeKinds ? weights.without(u, h, bits) : u;
        boolean related = Weights.isTooMuch(bits) || !weights.strict();
        shares[at] = !threeKinds ? 1 : related ? Math.exp((h - not) * 0.6931471805599453) : 0;
        if (Weights.isTooMuch(bits) && (weights.strict() || !threeKinds)) {
            return 0;
        }
        return Math.pow(2, Math.min(200, Math.max(-200, m - not)));
    }

    private static double[] shares(double[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(count -> Math.max(count / all, 1e-7)).toArray();
    }

    /**
     * Keeps the meaning of agreement. A field that mostly differs between rows of the same person would turn it round; and where
     * nothing else tells relatives from repeated rows, matching pairs may be only so much worse than expected.
     */
    private double[] bounded(double[] shares, double[] expected) {
        double[] out = shares.clone();
        double excess = 0;
        for (int k = 0; k < out.length - 1; k++) {
            double most = k == 0 ? MOST_DIFFERENT : 1;
            if (task.itself()) {
                most = Math.min(most, expected[k] * MOST_WORSE);
            }
            excess += Math.max(0, out[k] - most);
            out[k] = Math.min(out[k], most);
        }
        out[out.length - 1] += excess;
        return out;
    }
}
