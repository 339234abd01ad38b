package vn.rasoat.check.kind.household;

import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.reference.CodeList;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-ethnic}: the head's child belongs to the ethnic group of the head or of the spouse (Bộ luật Dân sự 2015 art. 29).
 * Only where head, one spouse and child all state it. Parameter: {@code children}, the kinds of relation of the head's own children.
 */
final class HouseholdEthnic implements CheckKind {
    @Override
    public String name() {
        return "household-ethnic";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        return new Ethnic(
                binding,
                binding.onlySlot(rule),
                KeySet.of(list, "kind", java.util.List.of("spouse")),
                KeySet.of(list, "kind", rule.check().texts("children")));
    }

    private static final class Ethnic extends HouseholdCheck {
        private static final int PEOPLE = MORE;

        private final int people;
        private final KeySet spouses;
        private final KeySet children;

        Ethnic(Binding binding, int people, KeySet spouses, KeySet children) {
            super(binding, RowKey.of(people));
            this.people = people;
            this.spouses = spouses;
            this.children = children;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            int spouse = head < 0 ? -1 : onlySpouse(group);
            if (spouse < 0 || group.key(head, PEOPLE) == 0 || group.key(spouse, PEOPLE) == 0) {
                return;
            }
            for (int child = 0; child < group.size(); child++) {
                long own = group.key(child, PEOPLE);
                if (children.has(group.key(child, RELATION))
                        && own != 0
                        && own != group.key(head, PEOPLE)
                        && own != group.key(spouse, PEOPLE)) {
                    sink.fail(0, child);
                }
            }
        }

        private int onlySpouse(Group group) {
            int found = -1;
            for (int member = 0; member < group.size(); member++) {
                if (spouses.has(group.key(member, RELATION))) {
                    if (found >= 0) {
                        return -1;
                    }
                    found = member;
                }
            }
            return found;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return blame(people, groupSize, relation);
        }
    }
}
