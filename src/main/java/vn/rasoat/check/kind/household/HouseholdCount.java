package vn.rasoat.check.kind.household;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code household-count}: the number of members that a household's rows state is the number of its rows; repeated persons and, by
 * parameter {@code gone} (codes of {@code trang_thai}), members who left may be counted or not. The first field is the number.
 */
final class HouseholdCount implements CheckKind {
    @Override
    public String name() {
        return "household-count";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Count(
                binding, binding.onlySlot(rule), KeySet.ofCodes(rule.check().texts("gone")));
    }

    private static final class Count extends HouseholdCheck {
        private static final int STATED = MORE;

        private final int stated;
        private final KeySet gone;

        Count(Binding binding, int stated, KeySet gone) {
            super(binding, new RowKey(stated, Derived.COUNT));
            this.stated = stated;
            this.gone = gone;
        }

        @Override
        public int smallest() {
            return 1;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            int persons = persons(group);
            int left = (int) IntStream.range(0, group.size())
                    .filter(member -> gone.has(group.key(member, STATUS)))
                    .count();
            int[] wrong = IntStream.range(0, group.size())
                    .filter(member -> group.key(member, STATED) != 0)
                    .filter(member -> {
                        long count = group.key(member, STATED) - 1;
                        return count != group.size() && (count > persons || count < persons - left);
                    })
                    .toArray();
            if (wrong.length > 0) {
                sink.fail(0, wrong);
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            String rows = Integer.toString(groupSize);
            return new Explanation(List.of(stated), List.of(household), Map.of("members", rows), Map.of(stated, rows));
        }
    }
}
