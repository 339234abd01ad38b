package vn.rasoat.check.kind.format;

import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.kind.common.Shares;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails the dates of one day of the year when there are more of them than chance allows: a sign that unknown days were filled in.
 * Parameters: {@code day}, {@code month}, {@code share} (of the full dates), {@code least} (how many full dates there must be).
 */
final class DayShare implements CheckKind {
    private static final int OTHER_DAY = 1;
    private static final int THE_DAY = 2;

    @Override
    public String name() {
        return "day-share";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "total", "percent");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        int day = rule.check().integer("month") * 100 + rule.check().integer("day");
        return new Bound(
                binding.onlySlot(rule),
                day,
                rule.check().number("share", 0.05),
                rule.check().integer("least"));
    }

    private record Bound(int slot, int day, double share, int least) implements ColumnCheck {
        @Override
        public int classes() {
            return THE_DAY + 1;
        }

        @Override
        public int classify(Value value) {
            if (!(value instanceof DateValue date) || date.date().isEmpty()) {
                return 0;
            }
            PartialDate known = date.date().get();
            return !known.full() ? 0 : known.packed() % 10_000 == day ? THE_DAY : OTHER_DAY;
        }

        @Override
        public Verdict decide(long[] counts) {
            long total = counts[OTHER_DAY] + counts[THE_DAY];
            return total < least || Shares.of(counts[THE_DAY], total) <= share
                    ? Verdict.FINE
                    : new Verdict(1 << THE_DAY, true, 0, Shares.told(counts[THE_DAY], total));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
