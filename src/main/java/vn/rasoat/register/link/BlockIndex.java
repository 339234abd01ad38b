package vn.rasoat.register.link;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.rasoat.register.compare.Tokens;

/** The rows of the right list by the keys of one scheme. Immutable. */
final class BlockIndex {
    private static final int MOST_BITS = 22;

    /** Key in the high half, row in the low half, sorted. */
    private final long[] entries;

    private final int[] starts;
    private final int shift;

    private BlockIndex(long[] sorted) {
        entries = sorted;
        int bits = Math.max(1, Math.min(MOST_BITS, 32 - Integer.numberOfLeadingZeros(Math.max(1, sorted.length))));
        shift = 32 - bits;
        starts = new int[(1 << bits) + 1];
        int bucket = 0;
        for (int i = 0; i < sorted.length; i++) {
            int of = (int) (sorted[i] >>> 32) >>> shift;
            while (bucket <= of) {
                starts[bucket++] = i;
            }
        }
        Arrays.fill(starts, bucket, starts.length, sorted.length);
    }

    /** An index for each scheme, of those keys only that rows of the left list have. */
    static BlockIndex[] of(List<Scheme> schemes, LinkTask task) {
        return IntStream.range(0, schemes.size())
                .parallel()
                .mapToObj(s -> of(schemes.get(s), task))
                .toArray(BlockIndex[]::new);
    }

    private static BlockIndex of(Scheme scheme, LinkTask task) {
        int[] buffer = new int[Tokens.MOST];
        int[] keys = new int[scheme.most()];
        KeyFilter asked = task.itself() ? KeyFilter.ALL : KeyFilter.of(scheme, task.leftRows());
        LongList out = new LongList(Math.min(task.leftRows(), task.rightRows()));
        for (int row = 0; row < task.rightRows(); row++) {
            int count = scheme.fill(Side.RIGHT, row, buffer, keys);
            for (int i = 0; i < count; i++) {
                if (asked.mayHold(keys[i])) {
                    out.add(entry(keys[i], row));
                }
            }
        }
        return of(out);
    }

    static BlockIndex of(LongList entries) {
        long[] sorted = entries.toArray();
        // unsigned order of the keys, so that buckets are runs
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        return new BlockIndex(sorted);
    }

    static long entry(int key, int row) {
        return (long) key << 32 | row;
    }

    /** Where the key's rows begin; where there are none, also where they end. */
    int from(int key) {
        int low = starts[key >>> shift];
        int high = starts[(key >>> shift) + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Integer.compareUnsigned((int) (entries[middle] >>> 32), key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where the rows of the key end that begin there. */
    int to(int from, int key) {
        int to = from;
        while (to < entries.length && (int) (entries[to] >>> 32) == key) {
            to++;
        }
        return to;
    }

    int row(int at) {
        return (int) entries[at];
    }

    int size() {
        return entries.length;
    }

    int key(int at) {
        return (int) (entries[at] >>> 32);
    }
}
