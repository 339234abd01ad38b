package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is asked of the cells of one slot.
 *
 * @param slot the slot
 * @param values the checks of single values
 * @param columns the checks that sort values into classes
 * @param kept what is kept of each value
 * @param keptAt where it is kept, as in {@link KeptRows#parts()}
 */
record SlotWork(int slot, List<PlannedCheck> values, List<PlannedCheck> columns, List<KeyOf> kept, int[] keptAt) {
    static SlotWork of(Plan plan, int slot, KeptRows rows) {
        List<KeyOf> kept = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < rows.parts().size(); i++) {
            RowKey part = rows.parts().get(i);
            if (part.slot() == slot) {
                kept.add(part.of());
                at.add(i);
            }
        }
        return new SlotWork(
                slot,
                plan.of(ValueCheck.class).stream()
                        .filter(planned -> ((ValueCheck) planned.check()).slot() == slot)
                        .toList(),
                plan.of(ColumnCheck.class).stream()
                        .filter(planned -> ((ColumnCheck) planned.check()).slot() == slot)
                        .toList(),
                List.copyOf(kept),
                at.stream().mapToInt(Integer::intValue).toArray());
    }

    /** For reading alone. */
    static SlotWork none(int slot) {
        return new SlotWork(slot, List.of(), List.of(), List.of(), new int[0]);
    }
}
