package vn.rasoat.check;

import java.util.List;
import java.util.concurrent.Callable;

/** Sorts the rows of one part of a list by a key, leaving out those whose key no other row has. */
final class RowShuffle implements Callable<RowShuffle.Sorted> {
    private final int[] places;
    private final List<PlannedCheck> checks;
    private final int part;
    private final KeyParts parts;
    private final KeptRows kept;
    private final int size;
    /** All keys, when they are not too many to be remembered. */
    private long[] known = new long[0];

    /**
     * @param places where the parts of the key are among what is kept
     * @param checks the checks that want rows in the order of this key
     * @param part which of the parts is wanted
     */
    RowShuffle(KeptRows kept, long rows, int[] places, List<PlannedCheck> checks, KeyParts parts, int part) {
        this.kept = kept;
        this.size = Math.toIntExact(rows);
        this.places = places;
        this.checks = checks;
        this.parts = parts;
        this.part = part;
    }

    private long key(int row) {
        return known.length > 0 ? known[row] : kept.groupKey(places, row);
    }

    @Override
    public Sorted call() {
        int smallest = checks.stream()
                .mapToInt(planned -> ((GroupCheck) planned.check()).smallest())
                .min()
                .orElse(1);
        if (parts.count() == 1) {
            long[] all = new long[size];
            for (int row = 0; row < size; row++) {
                all[row] = kept.groupKey(places, row);
            }
            known = all;
        }
        KeyFilter filter = new KeyFilter(smallest > 1 ? (long) size / parts.count() : 0);
        long keyed = 0;
        long blank = 0;
        for (int row = 0; row < size; row++) {
            long key = key(row);
            if (key == 0) {
                blank++;
            } else if (parts.has(part, key)) {
                keyed++;
                filter.see(key);
            }
        }
        Sorted sorted = sorted(filter, keyed, part == 0 ? blank : 0);
        known = new long[0];
        return sorted;
    }

    private boolean takes(KeyFilter filter, long key) {
        return key != 0 && parts.has(part, key) && filter.maybeRepeated(key);
    }

    private Sorted sorted(KeyFilter filter, long keyed, long unkeyed) {
        int taken = 0;
        for (int row = 0; row < size; row++) {
            taken += takes(filter, key(row)) ? 1 : 0;
        }
        long[] keys = new long[taken];
        int[] members = new int[taken];
        int at = 0;
        for (int row = 0; row < size; row++) {
            long key = key(row);
            if (takes(filter, key)) {
                keys[at] = key;
                members[at++] = row;
            }
        }
        if (taken > 0) {
            KeySort.sort(keys, members, taken);
        }
        return new Sorted(checks, keys, members, keyed, unkeyed);
    }

    /**
     * Rows in the order of a key.
     *
     * @param keyed how many rows of this part have the key
     * @param unkeyed how many rows have none, told with the first part
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Sorted(List<PlannedCheck> checks, long[] keys, int[] members, long keyed, long unkeyed) {
        /** Where the group ends that the row before the given place belongs to. */
        int endOfGroup(int after) {
            int end = Math.min(after, keys.length);
            while (end > 0 && end < keys.length && keys[end] == keys[end - 1]) {
                end++;
            }
            return end;
        }
    }
}
