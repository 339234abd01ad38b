package vn.rasoat.check.kind.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.check.kind.common.Shares;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails dates with the month before the day. Only dates of which one part is over 12 are proof. A few of them are single slips; case
 * {@code mixed}: from the share {@code share} on (and {@code least} of them) the column is mixed and every date that can be read both
 * ways is in doubt; case {@code column}: all proof is for the month first, so those dates are turned round as well.
 */
final class MixedDateOrder implements CheckKind {
    private static final int DAY_FIRST = 1;
    private static final int MONTH_FIRST = 2;
    private static final int EITHER = 3;
    private static final int MIXED_CASE = 1;
    private static final int COLUMN_CASE = 2;

    @Override
    public String name() {
        return "mixed-date-order";
    }

    @Override
    public List<String> cases() {
        return List.of("", "mixed", "column");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "total", "percent");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(
                binding.onlySlot(rule),
                rule.check().number("share", 0.05),
                rule.check().integer("least"));
    }

    private record Bound(int slot, double share, int least) implements ColumnCheck {
        @Override
        public int classes() {
            return EITHER + 1;
        }

        @Override
        public int classify(Value value) {
            if (!(value instanceof DateValue date)) {
                return 0;
            }
            if (date.form() == Form.SWAPPED) {
                return MONTH_FIRST;
            }
            if (date.form() != Form.FULL || !isWrittenDayFirst(date)) {
                return 0;
            }
            PartialDate known = date.date().orElseThrow();
            if (known.day() > 12) {
                return DAY_FIRST;
            }
            return known.day() == known.month() ? 0 : EITHER;
        }

        /** A native date says which part is which, and so does a text that begins with the year or a word. */
        private static boolean isWrittenDayFirst(DateValue date) {
            String text = date.cell().text();
            if (date.cell().kind() == CellKind.DATE || text.length() < 3 || !isDigit(text.charAt(0))) {
                return false;
            }
            int end = isDigit(text.charAt(1)) ? 2 : 1;
            return !Character.isLetterOrDigit(text.charAt(end));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        @Override
        public Verdict decide(long[] counts) {
            long proof = counts[DAY_FIRST] + counts[MONTH_FIRST];
            if (counts[MONTH_FIRST] == 0) {
                return Verdict.FINE;
            }
            Map<String, String> told = Shares.told(counts[MONTH_FIRST], proof);
            boolean many = counts[MONTH_FIRST] >= least && Shares.of(counts[MONTH_FIRST], proof) >= share;
            int both = 1 << MONTH_FIRST | 1 << EITHER;
            if (!many) {
                return new Verdict(1 << MONTH_FIRST, true, 0, told);
            }
            return new Verdict(both, true, counts[DAY_FIRST] == 0 ? COLUMN_CASE : MIXED_CASE, told);
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            String proposal = value instanceof DateValue date ? proposal(date, verdict.caseIndex()) : "";
            return Failures.of(slot, value.cell().text(), proposal).with(verdict.arguments());
        }

        private static String proposal(DateValue date, int caseIndex) {
            PartialDate known = date.date().orElseThrow();
            if (date.form() == Form.SWAPPED) {
                return known.display();
            }
            return caseIndex == COLUMN_CASE ? new PartialDate(known.year(), known.day(), known.month()).display() : "";
        }
    }
}
