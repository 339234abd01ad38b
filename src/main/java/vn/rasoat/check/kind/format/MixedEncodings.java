package vn.rasoat.check.kind.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;

/**
 * Fails columns whose cells were typed in several encodings; case {@code columns}: the file's columns are each of one, but of
 * different old ones. A Unicode column beside an old one says nothing: it may hold no letter with marks at all.
 */
final class MixedEncodings implements CheckKind {
    private static final int COLUMNS = 1;

    @Override
    public String name() {
        return "mixed-encodings";
    }

    @Override
    public List<String> cases() {
        return List.of("", "columns");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("encodings");
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) {
        return new Bound(binding);
    }

    private record Bound(Binding binding) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<TableFinding> found = new ArrayList<>();
            Set<String> encodings = new TreeSet<>();
            for (String field : new TreeSet<>(facts.fields())) {
                encodings.add(facts.encoding(field));
                if (facts.mixedEncodings(field)) {
                    found.add(finding(0, binding.slot(field), facts.encoding(field)));
                }
            }
            encodings.remove("UNICODE");
            if (found.isEmpty() && encodings.size() > 1) {
                found.add(finding(COLUMNS, -1, String.join(", ", encodings)));
            }
            return found;
        }

        private static TableFinding finding(int caseIndex, int slot, String encodings) {
            Explanation blame = Explanation.blaming(slot).with(Map.of("encodings", encodings));
            return new TableFinding(caseIndex, slot, List.of(), blame);
        }
    }
}
