package vn.rasoat.check.kind.freshness;

import java.time.LocalDate;
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
 * {@code stale-date}: a day lies more than a number of months before the reference date, whatever its unknown parts. Parameter:
 * {@code months}; by default as many as the profile allows between two updates.
 */
final class StaleDate implements CheckKind {
    @Override
    public String name() {
        return "stale-date";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("date", "months");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        int months = rule.check().integer("months", binding.profile().freshnessMonths());
        LocalDate limit = binding.asOf().minusMonths(months);
        return new Bound(binding.onlySlot(rule), months, PackedDate.of(limit));
    }

    private record Bound(int slot, int months, int limit) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (value instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            int date = PackedDate.of(value);
            return date == PackedDate.NONE ? Outcome.NOT_ASSESSABLE : Outcome.passIf(PackedDate.latest(date) >= limit);
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot)
                    .with(Map.of("date", PackedDate.display(PackedDate.of(value)), "months", Integer.toString(months)));
        }
    }
}
