package vn.rasoat.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the groups of a key have to do with a column's numbers: counted when first asked for. For one thread. */
final class GroupColumns {
    private final KeptRows kept;
    private final long rows;
    private final long[] groupKeys;
    private final int[] members;
    private final Map<Integer, long[]> everywhere = new HashMap<>();
    private final Map<Integer, long[]> inGroups = new HashMap<>();

    /**
     * @param groupKeys the keys of the rows in groups, sorted
     * @param members those rows, in the same order
     */
    GroupColumns(KeptRows kept, long rows, long[] groupKeys, int[] members) {
        this.kept = kept;
        this.rows = rows;
        this.groupKeys = groupKeys;
        this.members = members;
    }

    /** How many rows of the list have a number in a kept column. */
    long everywhere(int column, long number) {
        return occurrences(everywhere.computeIfAbsent(column, this::sorted), number);
    }

    /** In how many groups of two rows or more a number of a kept column stands. */
    long groupsWith(int column, long number) {
        return occurrences(inGroups.computeIfAbsent(column, this::oncePerGroup), number);
    }

    /** How many rows have the commonest number of a kept column; blank ones do not count. */
    long commonest(int column) {
        long[] sorted = everywhere.computeIfAbsent(column, this::sorted);
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

    private long[] sorted(int column) {
        long[] all = new long[Math.toIntExact(rows)];
        for (int row = 0; row < all.length; row++) {
            all[row] = kept.get(column, row);
        }
        Arrays.sort(all);
        return all;
    }

    /** The numbers of each group, each once, of all groups together. */
    private long[] oncePerGroup(int column) {
        long[] out = new long[members.length];
        int size = 0;
        int from = 0;
        for (int to = 1; to <= members.length; to++) {
            if (to == members.length || groupKeys[to] != groupKeys[from]) {
                if (to - from > 1) {
                    size = distinct(column, from, to, out, size);
                }
                from = to;
            }
        }
        Arrays.sort(out, 0, size);
        return Arrays.copyOf(out, size);
    }

    private int distinct(int column, int from, int to, long[] out, int size) {
        long[] numbers = new long[to - from];
        for (int i = from; i < to; i++) {
            numbers[i - from] = kept.get(column, members[i]);
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
