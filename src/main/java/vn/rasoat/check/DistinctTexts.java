package vn.rasoat.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many rows have each distinct text in the slots that table checks ask for. */
final class DistinctTexts {
    /** A column with more distinct texts than this is no column of categories. */
    static final int MOST = 20_000;

    private final Set<Integer> slots = new TreeSet<>();
    private final Map<Integer, Map<String, Long>> counts = new HashMap<>();

    DistinctTexts(Plan plan) {
        for (PlannedCheck planned : plan.of(TableCheck.class)) {
            ((TableCheck) planned.check())
                    .distinctSlots().stream().filter(slot -> slot >= 0).forEach(slots::add);
        }
    }

    Set<Integer> slots() {
        return slots;
    }

    void addAll(Map<Integer, Map<String, Long>> more) {
        more.forEach((slot, texts) -> {
            Map<String, Long> sum = counts.computeIfAbsent(slot, s -> new HashMap<>());
            texts.forEach((text, rows) -> sum.merge(text, rows, Long::sum));
        });
    }

    /** The counts of a slot; empty when it has too many texts to be a column of categories. */
    Map<String, Long> of(int slot) {
        Map<String, Long> texts = counts.getOrDefault(slot, Map.of());
        return texts.size() > MOST ? Map.of() : texts;
    }
}
