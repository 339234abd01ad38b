package vn.rasoat.register.link;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Estimates the weights from the data without labels: levels of random pairs from pairs drawn by chance, those of matching and of
 * related pairs by expectation maximisation over the candidates of a sample of rows. Where a row has at most one partner, the
 * candidates of a row compete, so that relatives of a found person are learnt as such.
 */
final class Estimation {
    private static final int RANDOM_PAIRS = 300_000;
    private static final int SAMPLE_PAIRS = 300_000;
    private static final int SAMPLE_ROWS = 20_000;
    private static final int ROUNDS = 25;
    /**
     * Rounds in which pairs that differ in what should not differ are taken for related ones, whatever they share; always so
     * within one list, where no competition tells relatives from repeated rows.
     */
    private static final int FIRST_ROUNDS = 2;
    /** A level rarer than this among matching pairs is a surprise; so many bits of surprise are too much at first. */
    private static final double RARE = Weights.log2(0.05);

    private static final double MOST_SURPRISE = 3;
    /** How many pairs the defaults count as. */
    private static final double PRIOR_PAIRS = 20;

    private static final double MOST_DIFFERENT = 0.5;
    private static final double MOST_WORSE = 5;

    private final LinkTask task;
    private final List<LinkField> fields;
    private final int size;
    private final PairSums sums;
    private final Weights weights;

    private byte[] levels = new byte[0];
    private float[] match = new float[1024];
    private float[] random = new float[1024];
    private float[] related = new float[1024];
    private int[] groups = new int[1024];
    private int pairs;
    private int rows;

    Estimation(LinkTask task, Swaps swaps) {
        this.task = task;
        this.fields = task.fields();
        this.size = fields.size();
        this.sums = new PairSums(fields, swaps);
        this.weights = new Weights(fields);
    }

    Weights run(CandidateIndex candidates) {
        randomPairs();
        gather(candidates);
        double[][] start = new double[size][];
        for (int f = 0; f < size; f++) {
            start[f] = task.defaults().match(fields.get(f));
            Weights.set(weights.match[f], start[f]);
        }
        weights.priorMatch = Weights.log2(0.3 / task.rightRows());
        weights.priorRelated = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < ROUNDS && pairs > 0; round++) {
            expectAndMaximise(start, round);
        }
        return weights;
    }

    private void randomPairs() {
        SplittableRandom chance = new SplittableRandom(5489);
        double[][] counts = new double[size][];
        for (int f = 0; f < size; f++) {
            counts[f] = new double[fields.get(f).top() + 1];
        }
        byte[][] known = new byte[knownPairs()][];
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int l = chance.nextInt(task.leftRows());
            int r = chance.nextInt(task.rightRows());
            if (task.itself() && l == r) {
                continue;
            }
            byte[] drawn = levels(l, r, known);
            for (int f = 0; f < size; f++) {
                if (drawn[f] >= 0) {
                    counts[f][drawn[f]]++;
                }
            }
        }
        for (int f = 0; f < size; f++) {
            double all = Arrays.stream(counts[f]).sum() + 1;
            for (int k = 0; k < counts[f].length; k++) {
                counts[f][k] = (counts[f][k] + 0.5) / all;
            }
            Weights.set(weights.random[f], counts[f]);
            weights.random[f][counts[f].length - 1] = 0; // by the rarity of the value instead
        }
    }

    /** Lists of few rows have few pairs, which come again and again: how many there are to be remembered; 0 when there are many. */
    private int knownPairs() {
        long all = (long) task.leftRows() * task.rightRows();
        return all <= RANDOM_PAIRS ? (int) all : 0;
    }

    /** On what levels two rows agree; valid until the next pair is compared. */
    private byte[] levels(int l, int r, byte[][] known) {
        int at = l * task.rightRows() + r;
        if (known.length > 0 && known[at] != null) {
            return known[at];
        }
        sums.compare(l, r);
        if (known.length > 0) {
            known[at] = sums.levels.clone();
        }
        return sums.levels;
    }

    private void gather(CandidateIndex candidates) {
        CandidateIndex.Search search = candidates.search();
        int wanted = Math.min(SAMPLE_ROWS, task.leftRows());
        SplittableRandom chance = new SplittableRandom(4357);
        boolean all = wanted == task.leftRows();
        for (int i = 0; i < wanted && pairs < SAMPLE_PAIRS; i++) {
            int l = all && task.leftRows() <= 2000 ? i : chance.nextInt(task.leftRows());
            Gathering found = search.of(l);
            for (int c = 0; c < found.size(); c++) {
                if (!task.itself() || found.row(c) != l) {
                    sums.compare(l, found.row(c));
                    keep();
                }
            }
            groups = rows + 1 >= groups.length ? Arrays.copyOf(groups, groups.length * 2) : groups;
            groups[++rows] = pairs;
        }
    }

    private void keep() {
        if (pairs == match.length) {
            match = Arrays.copyOf(match, pairs * 2);
            random = Arrays.copyOf(random, pairs * 2);
            related = Arrays.copyOf(related, pairs * 2);
        }
        if ((pairs + 1) * size > levels.length) {
            levels = Arrays.copyOf(levels, Math.max(1024, pairs * 2) * size);
        }
        System.arraycopy(sums.levels, 0, levels, pairs * size, size);
        match[pairs] = (float) sums.match;
        random[pairs] = (float) sums.random;
        related[pairs] = (float) sums.related;
        pairs++;
    }

    private void expectAndMaximise(double[][] start, int round) {
        boolean threeKinds = round >= FIRST_ROUNDS;
        double[][] matching = new double[size][];
        double[][] relating = new double[size][];
        for (int f = 0; f < size; f++) {
            matching[f] = scaled(start[f], PRIOR_PAIRS);
            relating[f] = new double[start[f].length];
            Arrays.fill(relating[f], 0.5);
        }
        double allMatching = 0;
        double allRelating = 0;
        double[] odds = new double[256];
        double[] shares = new double[256];
        for (int row = 0; row < rows; row++) {
            int from = groups[row];
            int count = groups[row + 1] - from;
            if (count > odds.length) {
                odds = new double[count * 2];
                shares = new double[count * 2];
            }
            double total = 1;
            for (int i = 0; i < count; i++) {
                odds[i] = expect(from + i, threeKinds, shares, i);
                if ((!threeKinds || task.itself()) && surprise(from + i, start) > MOST_SURPRISE) {
                    odds[i] = 0;
                }
                total += odds[i];
            }
            for (int i = 0; i < count; i++) {
                double m = odds[i] / (task.oneToOne() ? total : 1 + odds[i]);
                double h = (1 - m) * shares[i];
                allMatching += m;
                allRelating += h;
                add(from + i, m, matching, h, relating);
            }
        }
        for (int f = 0; f < size; f++) {
            Weights.set(weights.match[f], bounded(shares(matching[f]), start[f]));
            Weights.set(weights.related[f], shares(relating[f]));
        }
        double possible = (double) rows * task.rightRows();
        weights.priorMatch = Weights.log2(Math.max(0.001 * rows, allMatching) / possible);
        weights.priorRelated = Weights.log2(Math.max(1, allRelating) / possible);
    }

    /** The odds of a match; the share of related pairs among those that do not match goes into {@code shares}. */
    private double expect(int pair, boolean threeKinds, double[] shares, int at) {
        double m = weights.priorMatch + match[pair];
        double u = random[pair];
        double h = weights.priorRelated + related[pair];
        for (int f = 0; f < size; f++) {
            int level = levels[pair * size + f];
            if (level >= 0) {
                m += weights.match[f][level];
                u += weights.random[f][level];
                h += weights.related[f][level];
            }
        }
        double not = threeKinds ? Weights.plus(u, h) : u;
        shares[at] = threeKinds ? Math.exp((h - not) * 0.6931471805599453) : 1;
        return Math.pow(2, Math.min(200, Math.max(-200, m - not)));
    }

    private double surprise(int pair, double[][] start) {
        double bits = 0;
        for (int f = 0; f < size; f++) {
            int level = levels[pair * size + f];
            if (level >= 0) {
                bits += Math.max(0, RARE - Weights.log2(start[f][level]));
            }
        }
        return bits;
    }

    private void add(int pair, double m, double[][] matching, double h, double[][] relating) {
        for (int f = 0; f < size; f++) {
            int level = levels[pair * size + f];
            if (level >= 0) {
                matching[f][level] += m;
                relating[f][level] += h;
            }
        }
    }

    private static double[] scaled(double[] shares, double by) {
        return Arrays.stream(shares).map(share -> share * by).toArray();
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
