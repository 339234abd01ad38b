package vn.rasoat.check;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What is kept of every row for group checks: the keys of some slots, how many fields are filled, the key of the whole row. */
final class KeptRows {
    private final int[] slots;
    private final boolean wholeRow;
    private final LongPages[] keys;
    private final LongPages rowKeys = new LongPages();
    private final LongPages filled = new LongPages();

    KeptRows(Plan plan) {
        TreeSet<Integer> wanted = new TreeSet<>();
        boolean whole = false;
        for (PlannedCheck planned : plan.of(GroupCheck.class)) {
            GroupCheck check = (GroupCheck) planned.check();
            whole |= check.keySlots().isEmpty();
            Stream.concat(check.keySlots().stream(), check.readSlots().stream())
                    .filter(slot -> slot >= 0)
                    .forEach(wanted::add);
        }
        for (int slot : Identity.slots(plan)) {
            wanted.add(slot);
        }
        slots = wanted.stream().mapToInt(Integer::intValue).toArray();
        wholeRow = whole;
        keys = new LongPages[slots.length];
        java.util.Arrays.setAll(keys, i -> new LongPages());
    }

    int[] slots() {
        return slots;
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

    long key(int slot, long row) {
        int at = java.util.Arrays.binarySearch(slots, slot);
        return at < 0 ? 0 : keys[at].get(row);
    }

    int filled(long row) {
        return (int) filled.get(row);
    }

    /** The key of a row's group: 0 when any part of it is blank. */
    long groupKey(List<Integer> keySlots, long row) {
        if (keySlots.isEmpty()) {
            return rowKeys.get(row);
        }
        if (keySlots.size() == 1) {
            return key(keySlots.get(0), row);
        }
        long combined = 1;
        for (int slot : keySlots) {
            long key = key(slot, row);
            if (key == 0) {
                return 0;
            }
            combined = Hash.combine(combined, key);
        }
        return combined == 0 ? 1 : combined;
    }
}
