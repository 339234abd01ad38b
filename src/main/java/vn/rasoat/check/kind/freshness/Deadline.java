package vn.rasoat.check.kind.freshness;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code deadline}: the last day of something has passed, or comes soon. Parameter: {@code soonDays}, within how many days it is
 * soon; 0 for never. Cases: {@code past}, {@code soon}. A day that is partly unknown counts as the last it can be.
 */
final class Deadline implements CheckKind {
    private static final int PAST = 0;
    private static final int SOON = 1;

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public List<String> cases() {
        return List.of("past", "soon");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("date", "days");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        int today = PackedDate.epochDay(PackedDate.of(binding.asOf()));
        return new Bound(binding.onlySlot(rule), today, rule.check().integer("soonDays"));
    }

    private record Bound(int slot, int today, int soonDays) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (value instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            int date = PackedDate.of(value);
            if (date == PackedDate.NONE) {
                return Outcome.NOT_ASSESSABLE;
            }
            int left = left(date);
            if (left < 0) {
                return Outcome.fail(PAST);
            }
            return soonDays > 0 && left <= soonDays && PackedDate.full(date) ? Outcome.fail(SOON) : Outcome.PASS;
        }

        private int left(int date) {
            return PackedDate.epochDay(PackedDate.latest(date)) - today;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            int date = PackedDate.of(value);
            return Explanation.blaming(slot)
                    .with(Map.of("date", PackedDate.display(date), "days", Integer.toString(Math.abs(left(date)))));
        }
    }
}
