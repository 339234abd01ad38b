package vn.rasoat.check.kind.duplicate;

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
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code shared-id}: one personal ID on the rows of different persons, which are those that differ in name or birth date. Where
 * the birth year or the sex of some rows disagrees with the digits, those rows are blamed ({@code evidence}); else all are
 * ({@code even}). The first field is the ID.
 */
public final class SharedId implements CheckKind {
    private static final int EVIDENCE = 0;
    private static final int EVEN = 1;

    @Override
    public String name() {
        return "shared-id";
    }

    @Override
    public List<String> cases() {
        return List.of("evidence", "even");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Shared(
                binding.onlySlot(rule),
                binding.slot("ho_va_ten"),
                binding.slot("ngay_sinh"),
                binding.slot("gioi_tinh"));
    }

    private record Shared(int id, int name, int birth, int sex) implements GroupCheck {
        private static final int ID = 0;
        private static final int NAME = 1;
        private static final int BIRTH = 2;
        private static final int SEX = 3;

        @Override
        public List<RowKey> keys() {
            return RowKey.all(id);
        }

        @Override
        public List<RowKey> reads() {
            return RowKey.all(id, name, birth, sex);
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            if (Persons.of(group, BIRTH, NAME).count() < 2) {
                return;
            }
            int[] wrong = IntStream.range(0, group.size())
                    .filter(row -> IdKey.contradicts(group.key(row, ID), group.key(row, BIRTH), group.key(row, SEX)))
                    .toArray();
            boolean decided = wrong.length > 0 && wrong.length < group.size();
            sink.fail(
                    decided ? EVIDENCE : EVEN,
                    decided ? wrong : IntStream.range(0, group.size()).toArray());
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(id).involving(name, birth).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
