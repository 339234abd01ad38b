package vn.rasoat.check.kind.household;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code shared-address}: more households than a house holds at one house number of one hamlet and commune. The first row of each
 * household is blamed. Parameter: {@code most}, the number of households not worth a word.
 */
final class SharedAddress implements CheckKind {
    @Override
    public String name() {
        return "shared-address";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "limit");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int house = binding.slot("so_nha");
        int hamlet = binding.slot("thon");
        List<RowKey> keys = new ArrayList<>();
        keys.add(new RowKey(house, Derived.HOUSE));
        keys.add(new RowKey(hamlet, Derived.UNMARKED));
        if (binding.slot("ten_xa") >= 0) {
            keys.add(new RowKey(binding.slot("ten_xa"), Derived.UNMARKED));
        }
        return new Shared(
                house,
                hamlet,
                keys,
                RowKey.all(binding.slot("ma_ho")),
                rule.check().integer("most"));
    }

    private record Shared(int house, int hamlet, List<RowKey> keys, List<RowKey> reads, int most)
            implements GroupCheck {
        @Override
        public int smallest() {
            return most + 1;
        }

        @Override
        public void judge(Group group, Sink sink) {
            Set<Long> households = new HashSet<>();
            List<Integer> first = new ArrayList<>();
            for (int row = 0; row < group.size(); row++) {
                long household = group.key(row, 0);
                if (household != 0 && households.add(household)) {
                    first.add(row);
                }
            }
            if (households.size() > most) {
                sink.fail(0, first.stream().mapToInt(Integer::intValue).toArray());
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(house)
                    .involving(hamlet)
                    .with(Map.of("count", Integer.toString(groupSize), "limit", Integer.toString(most)));
        }
    }
}
