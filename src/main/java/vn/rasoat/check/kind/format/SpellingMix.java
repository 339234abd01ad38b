package vn.rasoat.check.kind.format;

import java.util.List;
import java.util.Map;
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

/**
 * Tells of a column that uses two accepted spellings side by side; neither is wrong. Parameters: {@code of}
 * ({@code tone-placement}: hòa and hoà; {@code y-or-i}: Mỹ and Mĩ), {@code least} (how many names of each make it worth telling),
 * {@code minority} (below this share the names in the rarer spelling are listed, case {@code rare}; else the column gets one finding).
 */
final class SpellingMix implements CheckKind {
    private static final int FIRST = 1;
    private static final int SECOND = 2;
    private static final int BOTH = 3;

    /** The pairs of spellings it knows. */
    enum Pair {
        TONE_PLACEMENT,
        Y_OR_I
    }

    @Override
    public String name() {
        return "spelling-mix";
    }

    @Override
    public List<String> cases() {
        return List.of("", "rare");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("first", "second");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(
                binding.onlySlot(rule),
                rule.check().choice("of", Pair.class),
                rule.check().integer("least"),
                rule.check().number("minority", 0));
    }

    private record Bound(int slot, Pair pair, int least, double minority) implements ColumnCheck {
        @Override
        public int classes() {
            return BOTH + 1;
        }

        @Override
        public int classify(Value value) {
            if (!(value instanceof NameValue name)) {
                return 0;
            }
            return switch (pair) {
                case TONE_PLACEMENT ->
                    (name.has(NameFlag.OLD_TONE_PLACEMENT) ? FIRST : 0)
                            | (name.has(NameFlag.NEW_TONE_PLACEMENT) ? SECOND : 0);
                case Y_OR_I -> YOrI.find(name.cell().text());
            };
        }

        @Override
        public Verdict decide(long[] counts) {
            long first = counts[FIRST] + counts[BOTH];
            long second = counts[SECOND] + counts[BOTH];
            if (Math.min(first, second) < least) {
                return Verdict.FINE;
            }
            boolean rare = Shares.of(Math.min(first, second), first + second) < minority;
            int listed = 1 << BOTH | 1 << (first < second ? FIRST : SECOND);
            return new Verdict(listed, rare, rare ? 1 : 0, Map.of("first", "" + first, "second", "" + second));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
