package vn.rasoat.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** What is kept of every row for group checks: the numbers they ask for, how many fields are filled, the key of the whole row. */
final class KeptRows {
    private final List<RowKey> parts;
    private final boolean wholeRow;
    private final LongPages[] keys;
    private final LongPages rowKeys;
    private final LongPages filled;

    KeptRows(Plan plan, PageStore store) {
        LinkedHashSet<RowKey> wanted = new LinkedHashSet<>();
        boolean whole = false;
        for (PlannedCheck planned : plan.of(GroupCheck.class)) {
            GroupCheck check = (GroupCheck) planned.check();
            whole |= check.keys().isEmpty();
            Stream.concat(check.keys().stream(), check.reads().stream())
                    .filter(part -> part.slot() >= 0)
                    .forEach(wanted::add);
        }
        for (PlannedCheck planned : plan.of(TableCheck.class)) {
            ((TableCheck) planned.check())
                    .reads().stream().filter(part -> part.slot() >= 0).forEach(wanted::add);
        }
        for (int slot : Identity.slots(plan)) {
            wanted.add(RowKey.of(slot));
        }
        parts = List.copyOf(wanted);
        wholeRow = whole;
        keys = new LongPages[parts.size()];
        java.util.Arrays.setAll(keys, i -> new LongPages(store));
        rowKeys = new LongPages(store);
        filled = new LongPages(store);
    }

    /** What is kept, in the order of {@link BlockResult#kept}. */
    List<RowKey> parts() {
        return parts;
    }

    boolean wholeRow() {
        return wholeRow;
    }

    void add(BlockResult result) {
        int rows = result.block.size();
        for (int i = 0; i < keys.length; i++) {
            keys[i].addAll(result.kept[i], rows);
        }
        if (wholeRow) {
            rowKeys.addAll(result.rowKeys, rows);
        }
        packFilled(result.filled);
    }

    private void packFilled(byte[] counts) {
        for (byte count : counts) {
            filled.add(count);
        }
    }

    /** The place of a number among {@link #parts()}; -1 for a field the table does not have. */
    int at(RowKey part) {
        return parts.indexOf(part);
    }

    int[] at(List<RowKey> wanted) {
        return wanted.stream().mapToInt(this::at).toArray();
    }

    /** The number at a place of {@link #parts()}; 0 at place -1. */
    long get(int at, long row) {
        return at < 0 ? 0 : keys[at].get(row);
    }

    int filled(long row) {
        return (int) filled.get(row);
    }

    /**
     * The key of a row's group: 0 when any part of it is blank.
     *
     * @param places where the parts of the key are; none for the key of the whole row
     */
    long groupKey(int[] places, long row) {
        if (places.length == 0) {
            return rowKeys.get(row);
        }
        if (places.length == 1) {
            return get(places[0], row);
        }
        long combined = 1;
        for (int at : places) {
            long key = get(at, row);
            if (key == 0) {
                return 0;
            }
            combined = Hash.combine(combined, key);
        }
        return combined == 0 ? 1 : combined;
    }
}
