package vn.rasoat.check.kind.duplicate;

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
import vn.rasoat.check.kind.common.Persons;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code repeated-person}: one personal ID, one name, one birth date on several rows. The rows that say least are blamed; the
 * fullest, or the first of equals, may stay. The fields are the ID, the name and the birth date.
 */
public final class RepeatedPerson implements CheckKind {
    @Override
    public String name() {
        return "repeated-person";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Repeated(binding.onlySlot(rule), binding.slot("ho_va_ten"), binding.slot("ngay_sinh"));
    }

    private record Repeated(int id, int name, int birth) implements GroupCheck {
        private static final int NAME = 0;
        private static final int BIRTH = 1;

        @Override
        public List<RowKey> keys() {
            return RowKey.all(id);
        }

        @Override
        public List<RowKey> reads() {
            return RowKey.all(name, birth);
        }

        @Override
        public int smallest() {
            return 2;
        }

        @Override
        public void judge(Group group, Sink sink) {
            Persons persons = Persons.of(group, BIRTH, NAME);
            for (int person = 0; person < persons.count() && persons.count() < group.size(); person++) {
                int[] rows = persons.members(person);
                if (rows.length > 1) {
                    sink.fail(0, Surplus.of(group, rows));
                }
            }
        }

        @Override
        public Explanation explain(Row blamed, int caseIndex, int groupSize) {
            return Explanation.blaming(id).involving(name, birth).with(Map.of("count", Integer.toString(groupSize)));
        }
    }
}
