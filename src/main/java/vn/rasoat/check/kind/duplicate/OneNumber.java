package vn.rasoat.check.kind.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.BirthDate;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code one-number}: the rows of one person, told by the personal ID, hold one number. The rows whose number is not the commonest
 * are blamed, or all when none is. A personal ID in the number's place is no other number. The first field is the number.
 */
final class OneNumber implements CheckKind {
    @Override
    public String name() {
        return "one-number";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new One(
                binding.onlySlot(rule),
                binding.slot("so_dinh_danh"),
                List.of(
                        new RowKey(binding.onlySlot(rule), Derived.NUMBER),
                        RowKey.of(binding.slot("ho_va_ten")),
                        new RowKey(binding.slot("ngay_sinh"), BirthDate.of(binding))));
    }

    private record One(int number, int id, List<RowKey> reads) implements GroupCheck {
        private static final int NUMBER = 0;
        private static final int NAME = 1;
        private static final int BIRTH = 2;

        @Override
        public List<RowKey> keys() {
            return RowKey.all(id);
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            int[] rows = IntStream.range(0, group.size())
                    .filter(row -> group.key(row, NUMBER) != 0)
                    .toArray();
            Map<Long, Integer> counts = new HashMap<>();
            IntStream.of(rows).forEach(row -> counts.merge(group.key(row, NUMBER), 1, Integer::sum));
            if (counts.size() < 2 || Persons.of(group, BIRTH, NAME).count() > 1) {
                return;
            }
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            boolean decided =
                    counts.values().stream().filter(count -> count == most).count() == 1;
            sink.fail(
                    0,
                    IntStream.of(rows)
                            .filter(row -> !decided || counts.getOrDefault(group.key(row, NUMBER), 0) < most)
                            .toArray());
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(number).involving(id).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
