package vn.rasoat.check.kind.household;

import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.rule.Rule;

/**
 * {@code household-order}: the head stands first among the rows of a household. Only where these rows follow each other: a list
 * sorted by name has no such order.
 */
final class HouseholdOrder implements CheckKind {
    @Override
    public String name() {
        return "household-order";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) {
        return new Order(binding);
    }

    private static final class Order extends HouseholdCheck {
        Order(Binding binding) {
            super(binding);
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            int last = group.size() - 1;
            if (head > 0 && group.place(last) - group.place(0) == last) {
                sink.fail(0, head);
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return blame(relation, groupSize, household);
        }
    }
}
