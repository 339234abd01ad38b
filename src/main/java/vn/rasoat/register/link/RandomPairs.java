package vn.rasoat.register.link;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How often two rows drawn by chance agree at each level of each field. */
final class RandomPairs {
    private static final int PARTS = 24;
    private static final int LEAST_OF_PART = 2_500;
    private static final int MOST_OF_PART = 12_500;
    private static final long SEED = 5489;

    private final LinkTask task;
    private final Swaps swaps;

    RandomPairs(LinkTask task, Swaps swaps) {
        this.task = task;
        this.swaps = swaps;
    }

    /** Writes the binary logarithms of the shares; those of equal values as 0, since they go by the rarity of the value instead. */
    void into(double[][] random) {
        long[][] counts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(this::count)
                .reduce(counters(task), RandomPairs::sum);
        for (int f = 0; f < random.length; f++) {
            double all = Arrays.stream(counts[f]).sum() + 1.0;
            Weights.set(random[f], Arrays.stream(counts[f]).mapToDouble(count -> (count + 0.5) / all).toArray());
            random[f][random[f].length - 1] = 0;
        }
    }

    private long[][] count(int part) {
        SplittableRandom chance = new SplittableRandom(SEED + part);
        PairSums sums = new PairSums(task.fields(), swaps);
        long[][] counts = counters(task);
        int pairs = Math.max(LEAST_OF_PART, Math.min(MOST_OF_PART, task.leftRows()));
        for (int i = 0; i < pairs; i++) {
            int l = chance.nextInt(task.leftRows());
            int r = chance.nextInt(task.rightRows());
            if (task.itself() && l == r) {
                continue;
            }
            sums.compare(l, r);
            for (int f = 0; f < counts.length; f++) {
                if (sums.levels[f] >= 0) {
                    counts[f][sums.levels[f]]++;
                }
            }
        }
        return counts;
    }

    private static long[][] counters(LinkTask task) {
        return task.fields().stream().map(field -> new long[field.top() + 1]).toArray(long[][]::new);
    }

    private static long[][] sum(long[][] a, long[][] b) {
        long[][] out = new long[a.length][];
        for (int f = 0; f < out.length; f++) {
            out[f] = a[f].clone();
            for (int k = 0; k < out[f].length; k++) {
                out[f][k] += b[f][k];
            }
        }
        return out;
    }
}
