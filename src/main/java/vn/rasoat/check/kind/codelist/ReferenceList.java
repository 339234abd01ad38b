package vn.rasoat.check.kind.codelist;

import java.util.HashSet;
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
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code reference-list}: a code must be in the list that the same workbook or data base declares for it. The declared list comes
 * as the note {@code list:<field>} about the file; a field without such a note is not concerned.
 */
public final class ReferenceList implements CheckKind {
    /** What the note's name begins with; the field's id follows. */
    static final String NOTE = "list:";

    @Override
    public String name() {
        return "reference-list";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("rows", "declared");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Declared(binding.onlySlot(rule), NOTE + BoundField.of(rule, binding));
    }

    private record Declared(int slot, String note) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of(slot);
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            List<String> codes = facts.notes().getOrDefault(note, List.of());
            if (codes.isEmpty()) {
                return List.of();
            }
            Set<String> declared = codes.stream().map(Wording::equal).collect(Collectors.toCollection(HashSet::new));
            return facts.distinct(slot).entrySet().stream()
                    .filter(text -> !declared.contains(Wording.equal(text.getKey())))
                    .sorted(Map.Entry.comparingByKey())
                    .map(text -> finding(text.getKey(), text.getValue(), codes.size()))
                    .toList();
        }

        private TableFinding finding(String text, long rows, int codes) {
            Map<String, String> arguments = Map.of("rows", Long.toString(rows), "declared", Integer.toString(codes));
            return new TableFinding(
                    0, slot, List.of(text), Explanation.blaming(slot).with(arguments));
        }
    }
}
