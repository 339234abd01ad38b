package vn.rasoat.check.kind.completeness;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code gaps-in-column}: in a column that most rows fill, the empty cells are gaps. A column that only some rows fill (the
 * household's code on its first line only) is another way of writing, not a fault.
 *
 * <p>Parameter: {@code share}, the share of filled rows, 0 to 1, from which empty cells count as gaps.
 */
public final class GapsInColumn implements CheckKind {
    private static final int FILLED = 1;
    private static final int EMPTY = 2;

    @Override
    public String name() {
        return "gaps-in-column";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("filled", "rows");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        double share = rule.check().number("share", -1);
        if (share < 0 || share > 1) {
            throw new RuleException(rule.id(), "check.share: expected a number from 0 to 1");
        }
        return new Gaps(binding.onlySlot(rule), share);
    }

    private record Gaps(int slot, double share) implements ColumnCheck {
        @Override
        public int classes() {
            return EMPTY + 1;
        }

        @Override
        public int classify(Value value) {
            return value.present() ? FILLED : EMPTY;
        }

        @Override
        public Verdict decide(long[] counts) {
            long rows = counts[FILLED] + counts[EMPTY];
            if (counts[EMPTY] == 0 || counts[FILLED] < share * rows) {
                return Verdict.FINE;
            }
            Map<String, String> arguments =
                    Map.of("filled", Long.toString(counts[FILLED]), "rows", Long.toString(rows));
            return new Verdict(1 << EMPTY, true, 0, arguments);
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
