package vn.rasoat.check.kind.household;

import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code shared-household-code}: two heads of different names at different addresses are two households under one code. The codes of
 * the heads are blamed. Parameter: {@code code}, the relation's code of a head.
 */
final class SharedHouseholdCode implements CheckKind {
    @Override
    public String name() {
        return "shared-household-code";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Shared(binding, IdKey.code(rule.check().text("code")));
    }

    private static final class Shared extends HouseholdCheck {
        private final long head;

        Shared(Binding binding, long head) {
            super(binding, HouseholdPlaces.reads(binding).toArray(RowKey[]::new));
            this.head = head;
        }

        @Override
        void judge(Group group, int onlyHead, Sink sink) {
            int[] heads = IntStream.range(0, group.size())
                    .filter(member -> group.key(member, RELATION) == head && !repeats(group, member))
                    .toArray();
            if (heads.length > 1 && HouseholdPlaces.anyApart(group, heads, MORE)) {
                sink.fail(0, heads);
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return blame(household, groupSize, relation, name);
        }
    }
}
