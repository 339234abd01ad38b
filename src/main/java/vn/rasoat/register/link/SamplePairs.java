package vn.rasoat.register.link;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The candidates of some rows, compared once, to learn the weights from. The pairs of the row with index i are those from
 * {@code first(i)} to {@code first(i + 1)}. Immutable.
 */
final class SamplePairs {
    private static final int MOST_PAIRS = 300_000;
    private static final int MOST_ROWS = 20_000;
    private static final int EVERY_ROW = 2_000;
    private static final int ROWS_OF_PART = 256;
    private static final int PARTS_AT_ONCE = 8;
    private static final long SEED = 4357;

    private final int fields;
    private byte[] levels = new byte[0];
    private float[] match = new float[0];
    private float[] random = new float[0];
    private float[] related = new float[0];
    private int[] firsts = new int[1];
    private int pairs;
    private int rows;

    private SamplePairs(int fields) {
        this.fields = fields;
    }

    static SamplePairs of(LinkTask task, Swaps swaps, Candidates candidates) {
        int[] chosen = chosen(task.leftRows());
        SamplePairs out = new SamplePairs(task.fields().size());
        ThreadLocal<Candidates.Search> searches = ThreadLocal.withInitial(candidates::search);
        int step = ROWS_OF_PART * PARTS_AT_ONCE;
        for (int from = 0; from < chosen.length && out.pairs < MOST_PAIRS; from += step) {
            int start = from;
            int end = Math.min(chosen.length, from + step);
            List<SamplePairs> parts = IntStream.range(0, (end - start + ROWS_OF_PART - 1) / ROWS_OF_PART)
                    .parallel()
                    .mapToObj(part -> {
                        int at = start + part * ROWS_OF_PART;
                        int[] some = Arrays.copyOfRange(chosen, at, Math.min(end, at + ROWS_OF_PART));
                        return compared(some, task, new PairSums(task.fields(), swaps), searches.get());
                    })
                    .toList();
            parts.forEach(out::addAll);
        }
        return out;
    }

    /** Every row of a short list, rows drawn by chance of a long one. */
    private static int[] chosen(int all) {
        if (all <= EVERY_ROW) {
            return IntStream.range(0, all).toArray();
        }
        SplittableRandom chance = new SplittableRandom(SEED);
        return IntStream.range(0, Math.min(MOST_ROWS, all))
                .map(any -> chance.nextInt(all))
                .toArray();
    }

    private static SamplePairs compared(int[] rows, LinkTask task, PairSums sums, Candidates.Search search) {
        SamplePairs out = new SamplePairs(task.fields().size());
        for (int l : rows) {
            Gathering found = search.of(l);
            for (int c = 0; c < found.size(); c++) {
                if (!task.itself() || found.row(c) != l) {
                    sums.compare(l, found.row(c));
                    out.add(sums);
                }
            }
            out.endRow();
        }
        return out;
    }

    private void add(PairSums sums) {
        room(pairs + 1);
        System.arraycopy(sums.levels, 0, levels, pairs * fields, fields);
        match[pairs] = (float) sums.match;
        random[pairs] = (float) sums.random;
        related[pairs] = (float) sums.related;
        pairs++;
    }

    private void endRow() {
        if (rows + 2 > firsts.length) {
            firsts = Arrays.copyOf(firsts, Math.max(256, firsts.length * 2));
        }
        firsts[++rows] = pairs;
    }

    private void addAll(SamplePairs others) {
        room(pairs + others.pairs);
        System.arraycopy(others.levels, 0, levels, pairs * fields, others.pairs * fields);
        System.arraycopy(others.match, 0, match, pairs, others.pairs);
        System.arraycopy(others.random, 0, random, pairs, others.pairs);
        System.arraycopy(others.related, 0, related, pairs, others.pairs);
        int before = pairs;
        for (int row = 0; row < others.rows; row++) {
            pairs = before + others.firsts[row + 1];
            endRow();
        }
    }

    private void room(int wanted) {
        if (wanted > match.length) {
            int size = Math.max(Math.max(1024, wanted), pairs * 2);
            match = Arrays.copyOf(match, size);
            random = Arrays.copyOf(random, size);
            related = Arrays.copyOf(related, size);
            levels = Arrays.copyOf(levels, size * fields);
        }
    }

    int pairs() {
        return pairs;
    }

    int rows() {
        return rows;
    }

    int first(int row) {
        return firsts[row];
    }

    /** The level of a field, negative where it says nothing. */
    int level(int pair, int field) {
        return levels[pair * fields + field];
    }

    /** As {@link PairSums#match}. */
    double match(int pair) {
        return match[pair];
    }

    double random(int pair) {
        return random[pair];
    }

    double related(int pair) {
        return related[pair];
    }
}
