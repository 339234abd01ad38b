package vn.rasoat.check.kind.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails files about which the reader noted one of the given facts. Parameter {@code notes}: their codes. One finding for each. */
final class FileNote implements CheckKind {
    @Override
    public String name() {
        return "file-note";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("note", "detail");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> codes = rule.check().texts("notes");
        if (codes.isEmpty()) {
            throw new RuleException(rule.id(), "check.notes: expected a list, found none");
        }
        return new Bound(codes);
    }

    private record Bound(List<String> codes) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<TableFinding> found = new ArrayList<>();
            Map<String, List<String>> notes = facts.notes();
            for (String code : codes) {
                if (notes.containsKey(code)) {
                    String detail = String.join(", ", notes.getOrDefault(code, List.of()));
                    Explanation blame = Explanation.blaming(-1).with(Map.of("note", code, "detail", detail));
                    found.add(new TableFinding(0, -1, List.of(), blame));
                }
            }
            return found;
        }
    }
}
