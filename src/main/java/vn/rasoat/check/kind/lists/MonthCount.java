package vn.rasoat.check.kind.lists;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code month-count}: a number of months is that from one month to another, both counted. Parameters: {@code from} and {@code to},
 * dates of which the months count; the rule's first field is the number.
 */
final class MonthCount implements CheckKind {
    private static final int NONE = 0;

    @Override
    public String name() {
        return "month-count";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int from = binding.slot(rule.check().text("from"));
        return new Check(binding.onlySlot(rule), from, binding.slot(rule.check().text("to")));
    }

    private record Check(int slot, int from, int to) implements RowCheck {
        @Override
        public int judge(Row row) {
            double stated = Numbers.of(row.get(slot));
            int first = month(row.get(from));
            int last = month(row.get(to));
            if (Numbers.isNone(stated) || first == NONE || last == NONE) {
                return Numbers.missing(row.get(slot), row.get(from), row.get(to));
            }
            return Outcome.passIf(last - first + 1 == stated);
        }

        /** Months since the beginning of the calendar; a year alone has none. */
        private static int month(Value value) {
            return value instanceof DateValue date
                            && date.date().isPresent()
                            && date.date().get().month() > 0
                    ? date.date().get().year() * 12 + date.date().get().month()
                    : NONE;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int expected = month(row.get(to)) - month(row.get(from)) + 1;
            return expected > 0
                    ? Explanation.blaming(slot).involving(from, to).with(Map.of("expected", Integer.toString(expected)))
                    : Explanation.blaming(from, to)
                            .involving(slot)
                            .with(Map.of("expected", Integer.toString(expected)));
        }
    }
}
