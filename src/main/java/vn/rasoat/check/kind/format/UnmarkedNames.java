package vn.rasoat.check.kind.format;

import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.kind.common.Shares;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameFlag;

/** Fails Vietnamese names typed without marks in a column where most names have theirs. Parameter {@code marked}: the least share of names with marks. */
final class UnmarkedNames implements CheckKind {
    private static final int MARKED = 1;
    private static final int UNMARKED = 2;
    private static final int EITHER = 3;

    @Override
    public String name() {
        return "unmarked-names";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "total", "percent");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule), rule.check().number("marked", 0.8));
    }

    private record Bound(int slot, double marked) implements ColumnCheck {
        @Override
        public int classes() {
            return EITHER + 1;
        }

        @Override
        public int classify(Value value) {
            if (!(value instanceof NameValue name)) {
                return 0;
            }
            return name.has(NameFlag.UNMARKED) ? UNMARKED : isPlain(name.cell().text()) ? EITHER : MARKED;
        }

        private static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > 0x7E) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Verdict decide(long[] counts) {
            long total = counts[MARKED] + counts[UNMARKED] + counts[EITHER];
            boolean mostMarked = Shares.of(counts[MARKED], total) >= marked;
            return counts[UNMARKED] == 0 || !mostMarked
                    ? Verdict.FINE
                    : new Verdict(1 << UNMARKED, true, 0, Shares.told(counts[UNMARKED], total));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
