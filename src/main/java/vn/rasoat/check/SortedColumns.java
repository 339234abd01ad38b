package vn.rasoat.check;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Columns of kept numbers, sorted when first asked for, so that it can be told how often a number comes in the list and in the groups
 * of a key. Safe for many threads.
 */
final class SortedColumns {
    private final KeptRows kept;
    private final long rows;
    private final RowShuffle.Sorted groups;
    private final Map<Integer, long[]> columns = new ConcurrentHashMap<>();
    private final Map<Integer, long[]> inGroups = new ConcurrentHashMap<>();

    /** @param groups the rows in the order of the key */
    SortedColumns(KeptRows kept, long rows, RowShuffle.Sorted groups) {
        this.kept = kept;
        this.rows = rows;
        this.groups = groups;
    }

    /** How many rows of the list have the number at a place of {@link KeptRows#parts()}. */
    long everywhere(int at, long number) {
        return occurrences(columns.computeIfAbsent(at, this::sorted), number);
    }

    /** In how many groups of two rows or more the number stands; of a list told in parts, in how many of this part. */
    long groupsWith(int at, long number) {
        return occurrences(inGroups.computeIfAbsent(at, this::oncePerGroup), number);
    }

    /** How many rows have the commonest number of a column; blank ones do not count. */
    long commonest(int at) {
        long[] sorted = columns.computeIfAbsent(at, this::sorted);
        long most = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                most = sorted[from] == 0 ? most : Math.max(most, to - from);
                from = to;
            }
        }
        return most;
    }

    private long[] sorted(int at) {
        long[] all = new long[Math.toIntExact(rows)];
        for (int row = 0; row < all.length; row++) {
            all[row] = kept.get(at, row);
        }
        Arrays.sort(all);
        return all;
    }

    /** The numbers of each group, each once, of all groups together. */
    private long[] oncePerGroup(int at) {
        int[] members = groups.members();
        long[] out = new long[members.length];
        int size = 0;
        int from = 0;
        while (from < members.length) {
            int to = groups.endOfGroup(from + 1);
            if (to - from > 1) {
                size = distinct(at, from, to, out, size);
            }
            from = to;
        }
        Arrays.sort(out, 0, size);
        return Arrays.copyOf(out, size);
    }

    private int distinct(int at, int from, int to, long[] out, int size) {
        long[] numbers = new long[to - from];
        for (int i = from; i < to; i++) {
            numbers[i - from] = kept.get(at, groups.members()[i]);
        }
        Arrays.sort(numbers);
        int end = size;
        for (int i = 0; i < numbers.length; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                out[end++] = numbers[i];
            }
        }
        return end;
    }

    private static long occurrences(long[] sorted, long number) {
        return (long) bound(sorted, number, true) - bound(sorted, number, false);
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
