package vn.rasoat.check.kind.freshness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code recent-events}: in a list of a whole population something must have happened lately: children were born, people died.
 * Parameters: {@code months}, by field, within which there must be at least one; {@code least}, how many rows the list must have;
 * {@code children}, of which ages up to so many months there must be some before the lack of births says anything: a list of
 * adults has none. Cases: {@code births}, {@code deaths}.
 */
final class RecentEvents implements CheckKind {
    private static final int OTHER = 1;
    private static final int RECENT = 2;
    private static final int CHILD = 3;

    @Override
    public String name() {
        return "recent-events";
    }

    @Override
    public List<String> cases() {
        return List.of("births", "deaths");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("months", "rows");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        String field = BoundField.of(rule, binding);
        JsonNode months = rule.check().parameters().path("months").path(field);
        if (!months.isIntegralNumber()) {
            throw new RuleException(rule.id(), "check.months." + field + ": expected a whole number");
        }
        boolean births = field.equals("ngay_sinh");
        return new Bound(
                binding.onlySlot(rule),
                births,
                months.intValue(),
                PackedDate.of(binding.asOf().minusMonths(months.intValue())),
                PackedDate.of(binding.asOf().minusMonths(rule.check().integer("children"))),
                rule.check().integer("least"));
    }

    private record Bound(int slot, boolean births, int months, int since, int childSince, int least)
            implements ColumnCheck {
        @Override
        public int classes() {
            return CHILD + 1;
        }

        /** Rows without a date are people as well. */
        @Override
        public int classify(Value value) {
            int date = PackedDate.of(value);
            if (date == PackedDate.NONE) {
                return OTHER;
            }
            int last = PackedDate.latest(date);
            return last >= since ? RECENT : births && last >= childSince ? CHILD : OTHER;
        }

        @Override
        public Verdict decide(long[] counts) {
            long rows = counts[OTHER] + counts[RECENT] + counts[CHILD];
            boolean fine = counts[RECENT] > 0 || rows < least || (births && counts[CHILD] == 0);
            return fine
                    ? Verdict.FINE
                    : new Verdict(
                            1 << OTHER,
                            false,
                            births ? 0 : 1,
                            Map.of("months", Integer.toString(months), "rows", Long.toString(rows)));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
