package vn.rasoat.check.kind.office;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code constant-flag}: a column of marks in which all rows say the same was filled by a program, not by what happened. Parameter
 * {@code least}: the number of rows from which that is no chance.
 */
final class ConstantFlag implements CheckKind {
    private static final int YES = 1;
    private static final int NO = 2;

    @Override
    public String name() {
        return "constant-flag";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "mark");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule), rule.check().integer("least"));
    }

    private record Bound(int slot, int least) implements ColumnCheck {
        @Override
        public int classes() {
            return NO + 1;
        }

        @Override
        public int classify(Value value) {
            return (int) Reads.YES_OR_NO.of(value);
        }

        @Override
        public Verdict decide(long[] counts) {
            long all = counts[YES] + counts[NO];
            boolean one = counts[YES] == 0 || counts[NO] == 0;
            if (all < least || !one) {
                return Verdict.FINE;
            }
            Map<String, String> told = Map.of("count", Long.toString(all), "mark", counts[YES] > 0 ? "1" : "0");
            return new Verdict(1 << YES | 1 << NO, false, 0, told);
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
