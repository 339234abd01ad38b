package vn.rasoat.check.kind.household;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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
 * {@code household-place}: the members of a household live at one place. Those are blamed who differ from most; when no place is
 * the commonest, all are. Of addresses and codes only the communes of today that they certainly stand for are compared. The first field is the
 * place. Parameters: {@code gone}, codes of {@code trang_thai}; {@code elsewhere}, codes of {@code loai_cu_tru} of who is registered
 * elsewhere; {@code others}, kinds of relation of who need not be registered here.
 */
final class HouseholdPlace implements CheckKind {
    @Override
    public String name() {
        return "household-place";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("members");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        CodeList list = binding.context().codeLists().list("quan_he_chu_ho");
        int place = binding.onlySlot(rule);
        return new Place(
                binding,
                place,
                new RowKey(place, new ComparedPlace(binding.context().units(), binding.asOf())),
                KeySet.ofCodes(rule.check().texts("gone")),
                KeySet.ofCodes(rule.check().texts("elsewhere")),
                KeySet.of(list, "kind", rule.check().texts("others")));
    }

    private static final class Place extends HouseholdCheck {
        private static final int PLACE = MORE;
        private static final int REGISTERED = MORE + 1;

        private final int place;
        private final KeySet gone;
        private final KeySet elsewhere;
        private final KeySet others;

        Place(Binding binding, int place, RowKey compared, KeySet gone, KeySet elsewhere, KeySet others) {
            super(binding, compared, RowKey.of(binding.slot("loai_cu_tru")));
            this.place = place;
            this.gone = gone;
            this.elsewhere = elsewhere;
            this.others = others;
        }

        @Override
        void judge(Group group, int head, Sink sink) {
            long first = 0;
            boolean differ = false;
            for (int member = 0; member < group.size(); member++) {
                long key = concerned(group, member) ? group.key(member, PLACE) : first;
                differ |= first != 0 && key != first;
                first = key;
            }
            if (differ) {
                blame(group, sink);
            }
        }

        private void blame(Group group, Sink sink) {
            int[] members = IntStream.range(0, group.size())
                    .filter(member -> concerned(group, member))
                    .toArray();
            long commonest = commonest(group, members);
            int[] blamed = IntStream.of(members)
                    .filter(member -> group.key(member, PLACE) != commonest)
                    .toArray();
            if (blamed.length > 0) {
                sink.fail(0, blamed);
            }
        }

        private boolean concerned(Group group, int member) {
            return group.key(member, PLACE) != 0
                    && !gone.has(group.key(member, STATUS))
                    && !elsewhere.has(group.key(member, REGISTERED))
                    && !others.has(group.key(member, RELATION));
        }

        /** The place of most members; 0 when two places are equally common. */
        private static long commonest(Group group, int[] members) {
            Map<Long, Integer> counts = new HashMap<>();
            long best = 0;
            int most = 0;
            for (int member : members) {
                long key = group.key(member, PLACE);
                int count = counts.merge(key, 1, Integer::sum);
                if (count > most) {
                    best = key;
                    most = count;
                }
            }
            int top = most;
            long tops = counts.values().stream().filter(count -> count == top).count();
            return tops > 1 ? 0 : best;
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return blame(place, groupSize, household);
        }
    }
}
