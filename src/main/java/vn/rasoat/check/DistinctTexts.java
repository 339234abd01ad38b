package vn.rasoat.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many rows have each distinct text in the slots that table checks ask for. */
final class DistinctTexts {
    /** A column with more distinct texts than this is no column of categories. */
    static final int MOST = 20_000;

    private final Set<Counted> counted = new LinkedHashSet<>();
    private final Map<Counted, Map<String, Long>> counts = new HashMap<>();

    /** A slot, and what is counted of its values. */
    record Counted(int slot, TextForm form) {}

    DistinctTexts(Plan plan) {
        for (PlannedCheck planned : plan.of(TableCheck.class)) {
            TableCheck check = (TableCheck) planned.check();
            for (int slot : check.distinctSlots()) {
                if (slot >= 0) {
                    counted.add(new Counted(slot, check.form()));
                }
            }
        }
    }

    /** What is counted of a slot's values. */
    List<TextForm> forms(int slot) {
        return counted.stream()
                .filter(each -> each.slot() == slot)
                .map(Counted::form)
                .toList();
    }

    /** Adds one worker's counts of a slot, in the order of {@link #forms}. */
    void addAll(int slot, List<Map<String, Long>> more) {
        List<TextForm> forms = forms(slot);
        for (int i = 0; i < more.size(); i++) {
            Map<String, Long> sum = counts.computeIfAbsent(new Counted(slot, forms.get(i)), c -> new HashMap<>());
            more.get(i).forEach((text, rows) -> sum.merge(text, rows, Long::sum));
        }
    }

    /** The counts of a slot; empty when it has too many texts to be a column of categories. */
    Map<String, Long> of(int slot, TextForm form) {
        Map<String, Long> texts = counts.getOrDefault(new Counted(slot, form), Map.of());
        return texts.size() > MOST ? Map.of() : texts;
    }
}
