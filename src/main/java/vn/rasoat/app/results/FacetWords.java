package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Plan;
import vn.rasoat.job.FindingText;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.rule.Rule;

/** Names the values that findings can be narrowed down to, each with how many findings it would leave. */
final class FacetWords {
    private final Texts texts;
    private final FindingText words;
    private final Optional<Plan> plan;

    FacetWords(Texts texts, FindingText words, Optional<Plan> plan) {
        this.texts = texts;
        this.words = words;
        this.plan = plan;
    }

    /**
     * @param totals how many findings have each value when nothing is narrowed down: the order of the values, so that nothing
     *     jumps about while choosing
     */
    Map<Facet, List<FacetValue>> values(
            Map<Facet, Map<String, Integer>> totals,
            Map<Facet, Map<String, Integer>> counts,
            Map<Facet, Set<String>> chosen) {
        Map<Facet, List<FacetValue>> out = new EnumMap<>(Facet.class);
        totals.forEach((facet, all) -> {
            Set<String> marked = chosen.getOrDefault(facet, Set.of());
            Map<String, Integer> left = counts.getOrDefault(facet, Map.of());
            List<FacetValue> values = new ArrayList<>();
            for (String id : facet == Facet.STATE ? FindingIndex.states() : all.keySet()) {
                values.add(new FacetValue(facet, id, label(facet, id), left.getOrDefault(id, 0), marked.contains(id)));
            }
            if (facet != Facet.STATE) {
                values.sort(comparator(facet, all));
            }
            out.put(facet, values);
        });
        return out;
    }

    private static Comparator<FacetValue> comparator(Facet facet, Map<String, Integer> all) {
        return switch (facet) {
            case SEVERITY -> Comparator.comparing(value -> Severity.of(value.id()));
            case GROUP -> Comparator.comparing(FacetValue::id);
            default ->
                Comparator.comparingInt((FacetValue value) -> -all.getOrDefault(value.id(), 0))
                        .thenComparing(FacetValue::label);
        };
    }

    private String label(Facet facet, String id) {
        return switch (facet) {
            case STATE -> texts.get("state." + id);
            case SEVERITY -> texts.get("severity." + id);
            case CRITERION -> texts.get("criterion." + id);
            case GROUP -> texts.get("group." + id);
            case FIELD -> id.isEmpty() ? texts.get("results.whole-row") : words.field(id);
            case VILLAGE -> id.isEmpty() ? texts.get("results.no-village") : id;
            case ROUTE -> id.isEmpty() ? texts.get("results.no-route") : words.route(id);
            case RULE -> rule(id).map(words::title).orElse(id);
        };
    }

    private Optional<Rule> rule(String id) {
        return plan.stream()
                .flatMap(each -> each.checks().stream())
                .map(check -> check.rule())
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }
}
