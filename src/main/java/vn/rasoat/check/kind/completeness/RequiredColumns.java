package vn.rasoat.check.kind.completeness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code required-columns}: every column that the profile requires must be there. One finding names all that are missing.
 *
 * <p>Parameter: {@code alternatives}, by field the fields that together take its place, as surname and given name do for the name.
 */
public final class RequiredColumns implements CheckKind {
    @Override
    public String name() {
        return "required-columns";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("columns", "count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        Map<String, List<String>> required = new LinkedHashMap<>();
        JsonNode alternatives = rule.check().parameters().path("alternatives");
        for (String field : binding.context().fieldTitles().keySet()) {
            if (binding.profile().requires(field)) {
                List<String> instead = new ArrayList<>();
                alternatives.path(field).forEach(each -> instead.add(each.asText()));
                required.put(field, List.copyOf(instead));
            }
        }
        return new AllThere(required, binding.context().fieldTitles());
    }

    private record AllThere(Map<String, List<String>> required, Map<String, String> titles) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<String> missing = required.keySet().stream()
                    .filter(field -> !there(field, facts.fields()))
                    .toList();
            if (missing.isEmpty()) {
                return List.of();
            }
            String columns = missing.stream()
                    .map(field -> "“" + titles.getOrDefault(field, field) + "”")
                    .collect(Collectors.joining(", "));
            Explanation explanation =
                    Explanation.blaming(-1).with(Map.of("columns", columns, "count", Integer.toString(missing.size())));
            return List.of(new TableFinding(0, -1, List.of(), explanation));
        }

        private boolean there(String field, Set<String> present) {
            List<String> instead = required.getOrDefault(field, List.of());
            return present.contains(field) || (!instead.isEmpty() && present.containsAll(instead));
        }
    }
}
