package vn.rasoat.check.kind.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.check.kind.common.Shares;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.NameCase;
import vn.rasoat.text.NameFlag;
import vn.rasoat.text.TextFault;

/**
 * Fails the names that are not written in their column's style, capitals throughout or capital initials. Parameter
 * {@code minority}: the share below which the other styles are exceptions to list; from it on, case {@code none}, the column has no
 * style and gets one finding. Parameter {@code least}: how many names make a style.
 */
final class NameCaseStyle implements CheckKind {
    private static final int UPPER = 1;
    private static final int TITLE = 2;
    private static final int OTHER = 3;
    /** What another rule reports and what makes the capitals say nothing. */
    private static final int SPOILT = NameValue.bit(NameFlag.DIGIT)
            | NameValue.bit(NameFlag.SYMBOL)
            | NameValue.bit(NameFlag.TITLE_OR_NOTE)
            | NameValue.bit(NameFlag.TYPING_RESIDUE);

    @Override
    public String name() {
        return "name-case";
    }

    @Override
    public List<String> cases() {
        return List.of("", "none");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("style", "count", "total", "percent");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(
                binding.onlySlot(rule),
                rule.check().number("minority", 0.2),
                rule.check().integer("least"));
    }

    private record Bound(int slot, double minority, int least) implements ColumnCheck {
        @Override
        public int classes() {
            return OTHER + 1;
        }

        @Override
        public int classify(Value value) {
            if (!(value instanceof NameValue name)
                    || name.hasAny(SPOILT)
                    || TextFault.LOST.in(name.cell().faults())) {
                return 0;
            }
            // one letter is both styles at once
            return switch (name.style()) {
                case UPPER -> UPPER;
                case TITLE -> onlyLetters(name) ? 0 : TITLE;
                default -> name.words() == 0 ? 0 : OTHER;
            };
        }

        private static boolean onlyLetters(NameValue name) {
            return name.cell().text().length() < 2 * name.words();
        }

        @Override
        public Verdict decide(long[] counts) {
            long total = counts[UPPER] + counts[TITLE] + counts[OTHER];
            int style = counts[UPPER] > counts[TITLE] ? UPPER : TITLE;
            long others = total - counts[style];
            if (others == 0 || counts[style] < least) {
                return Verdict.FINE;
            }
            Map<String, String> told = new HashMap<>(Shares.told(others, total));
            told.put("style", style == UPPER ? "NGUYỄN VĂN AN" : "Nguyễn Văn An");
            boolean exceptions = Shares.of(others, total) < minority;
            int failed = 1 << OTHER | 1 << (style == UPPER ? TITLE : UPPER);
            return new Verdict(failed, exceptions, exceptions ? 0 : 1, told);
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            boolean upper = (verdict.failedClasses() & 1 << UPPER) == 0;
            String text = value.cell().text();
            String proposal = upper ? text.toUpperCase(Locale.ROOT) : inTitleCase(text);
            return Failures.of(slot, text, proposal).with(verdict.arguments());
        }

        private static String inTitleCase(String text) {
            StringBuilder out = new StringBuilder(text.toLowerCase(Locale.ROOT));
            for (int i = 0; i < out.length(); i++) {
                if (i == 0 || !Character.isLetter(out.charAt(i - 1))) {
                    out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
                }
            }
            return NameCase.of(out.toString()) == NameCase.TITLE ? out.toString() : "";
        }
    }
}
