package vn.rasoat.check.kind.freshness;

import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.TableCheck;
import vn.rasoat.check.TableFacts;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code lacks-columns}: a list about people has at least one of some columns. Parameters: {@code anyOf}, the columns; {@code
 * people}, columns of which one must be there for the table to be about people.
 */
final class LacksColumns implements CheckKind {
    @Override
    public String name() {
        return "lacks-columns";
    }

    @Override
    public TableCheck bind(Rule rule, Binding binding) throws RuleException {
        Set<String> anyOf = Set.copyOf(rule.check().texts("anyOf"));
        Set<String> people = Set.copyOf(rule.check().texts("people"));
        if (anyOf.isEmpty() || people.isEmpty()) {
            throw new RuleException(rule.id(), "check.anyOf, check.people: expected lists, found none");
        }
        return new Bound(anyOf, people);
    }

    private record Bound(Set<String> anyOf, Set<String> people) implements TableCheck {
        @Override
        public List<Integer> distinctSlots() {
            return List.of();
        }

        @Override
        public List<TableFinding> judge(TableFacts facts) {
            Set<String> present = facts.fields();
            boolean fine = people.stream().noneMatch(present::contains)
                    || anyOf.stream().anyMatch(present::contains);
            return fine ? List.of() : List.of(new TableFinding(0, -1, List.of(), Explanation.blaming(-1)));
        }
    }
}
