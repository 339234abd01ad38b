package vn.rasoat.check.kind.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.RowKey;
import vn.rasoat.check.kind.common.Derived;
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
                OneValueOfPerson.reading(new RowKey(binding.onlySlot(rule), Derived.NUMBER), binding));
    }

    private record One(int field, int id, List<RowKey> reads) implements OneValueOfPerson {
        @Override
        public int[] blamed(Group group, int[] rows) {
            Map<Long, Integer> counts = new HashMap<>();
            IntStream.of(rows).forEach(row -> counts.merge(group.key(row, VALUE), 1, Integer::sum));
            int most =
                    counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            boolean decided =
                    counts.values().stream().filter(count -> count == most).count() == 1;
            return IntStream.of(rows)
                    .filter(row -> !decided || counts.getOrDefault(group.key(row, VALUE), 0) < most)
                    .toArray();
        }
    }
}
