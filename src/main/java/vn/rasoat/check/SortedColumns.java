package vn.rasoat.check;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Columns of kept numbers, sorted when first asked for, so that it can be told how often a number comes. Safe for many threads. */
final class SortedColumns {
    private final KeptRows kept;
    private final long rows;
    private final Map<Integer, long[]> columns = new ConcurrentHashMap<>();

    SortedColumns(KeptRows kept, long rows) {
        this.kept = kept;
        this.rows = rows;
    }

    /** How many rows of the list have the number at a place of {@link KeptRows#parts()}. */
    long count(int at, long number) {
        long[] sorted = columns.computeIfAbsent(at, this::sorted);
        return (long) bound(sorted, number, true) - bound(sorted, number, false);
    }

    private long[] sorted(int at) {
        long[] all = new long[Math.toIntExact(rows)];
        for (int row = 0; row < all.length; row++) {
            all[row] = kept.get(at, row);
        }
        Arrays.sort(all);
        return all;
    }

    /** The first place whose number is the given one or greater, or only greater. */
    private static int bound(long[] sorted, long number, boolean above) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number || (above && sorted[middle] == number)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
