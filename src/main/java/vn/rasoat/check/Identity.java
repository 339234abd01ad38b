package vn.rasoat.check;

import java.util.List;

/**
 * What tells one person's row from another's when a finding is given its id: the personal ID, the name, the birth date. So the
 * id stays the same when the row moves, and when another list of the same people is checked.
 */
final class Identity {
    private static final List<String> FIELDS = List.of("so_dinh_danh", "ho_va_ten", "ngay_sinh");

    private Identity() {}

    static int[] slots(Plan plan) {
        return FIELDS.stream().mapToInt(plan::slot).filter(slot -> slot >= 0).toArray();
    }

    /** The key of a row's person, never 0; rows that name nobody all have the same. */
    static long of(int[] slots, Row row) {
        long key = 1;
        for (int slot : slots) {
            key = Hash.combine(key, row.get(slot).key());
        }
        return key == 0 ? 1 : key;
    }
}
