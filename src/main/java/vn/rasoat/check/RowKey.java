package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;

/**
 * One number that is kept of every row.
 *
 * @param slot the slot it comes from; -1 for a field the table does not have, whose numbers are all 0
 * @param of what of the slot's value is kept
 */
public record RowKey(int slot, KeyOf of) {
    /** The key of a slot's value. */
    public static RowKey of(int slot) {
        return new RowKey(slot, KeyOf.Own.KEY);
    }

    /** The keys of the values of several slots. */
    public static List<RowKey> all(int... slots) {
        List<RowKey> out = new ArrayList<>(slots.length);
        for (int slot : slots) {
            out.add(of(slot));
        }
        return List.copyOf(out);
    }
}
