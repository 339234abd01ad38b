package vn.rasoat.check.kind.codelist;

import java.util.List;
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
 * {@code codes-together}: codes which, used in one column, show that the column follows another convention than the list's. The
 * column gets one finding.
 *
 * <p>Parameters: {@code used}, codes as written that all occur; {@code unused}, codes of which none occurs. At most 15 together.
 */
public final class CodesTogether implements CheckKind {
    private static final int MOST = 15;

    @Override
    public String name() {
        return "codes-together";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("rows");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> used = rule.check().texts("used");
        List<String> unused = rule.check().texts("unused");
        if (used.isEmpty() || used.size() + unused.size() > MOST) {
            throw new RuleException(rule.id(), "check.used, check.unused: expected 1 to 15 codes together");
        }
        return new Together(binding.onlySlot(rule), used, unused);
    }

    private record Together(int slot, List<String> used, List<String> unused) implements ColumnCheck {
        @Override
        public int classes() {
            return 1 + used.size() + unused.size();
        }

        @Override
        public int classify(Value value) {
            String text = value.cell().text();
            int place = used.indexOf(text);
            if (place >= 0) {
                return 1 + place;
            }
            place = unused.indexOf(text);
            return place < 0 ? 0 : 1 + used.size() + place;
        }

        @Override
        public Verdict decide(long[] counts) {
            long rows = 0;
            for (int i = 1; i < counts.length; i++) {
                boolean wanted = i <= used.size();
                if (wanted == (counts[i] == 0)) {
                    return Verdict.FINE;
                }
                rows += counts[i];
            }
            int failed = (1 << (1 + used.size())) - 2;
            return new Verdict(failed, false, 0, Map.of("rows", Long.toString(rows)));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
