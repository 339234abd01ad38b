package vn.rasoat.check.kind.general;

import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.CellKind;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code mangled-value}: what a spreadsheet program made of a value while it was typed or pasted. Parameter {@code look}, one of:
 *
 * <ul>
 *   <li>{@code date}: a house number or class such as 3/82 that became a date: a date cell, or a text such as {@code Mar-82};
 *   <li>{@code scientific}: a long number shown as {@code 1.23E+11};
 *   <li>{@code cut}: a text of exactly 255 letters that ends within a word or sentence.
 * </ul>
 */
final class MangledValue implements CheckKind {
    private enum Look {
        DATE,
        SCIENTIFIC,
        CUT
    }

    /** The longest text that old spreadsheet formats and many import fields hold. */
    private static final int LIMIT = 255;

    private static final Set<String> MONTHS = months();

    private static Set<String> months() {
        Set<String> out = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        out.addAll(Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"));
        for (int month = 1; month <= 12; month++) {
            out.add("thg" + month);
            out.add("thg " + month);
        }
        return out;
    }

    @Override
    public String name() {
        return "mangled-value";
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Mangled(binding.onlySlot(rule), rule.check().choice("look", Look.class));
    }

    private record Mangled(int slot, Look look) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!value.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            String text = value.cell().text();
            return Outcome.passIf(
                    !switch (look) {
                        case DATE -> value.cell().kind() == CellKind.DATE || isMonthAndNumber(text);
                        case SCIENTIFIC -> isScientific(text);
                        case CUT -> text.length() == LIMIT && Character.isLetterOrDigit(text.charAt(LIMIT - 1));
                    });
        }

        /** {@code Mar-82}, {@code 3-Mar}, {@code Thg3-82}. */
        private static boolean isMonthAndNumber(String text) {
            int hyphen = text.indexOf('-');
            if (hyphen < 1 || text.length() > 10) {
                return false;
            }
            String before = text.substring(0, hyphen);
            String after = text.substring(hyphen + 1);
            return (MONTHS.contains(before) && isDigits(after)) || (MONTHS.contains(after) && isDigits(before));
        }

        /** One digit, perhaps decimals, then {@code E+} and the number of places. */
        private static boolean isScientific(String text) {
            int e = Math.max(text.indexOf('E'), text.indexOf('e'));
            if (e < 1 || e + 2 >= text.length() || text.charAt(e + 1) != '+' || !isDigits(text.substring(e + 2))) {
                return false;
            }
            boolean decimals = e > 2 && (text.charAt(1) == '.' || text.charAt(1) == ',');
            return isDigits(text.substring(0, 1)) && (e == 1 || (decimals && isDigits(text.substring(2, e))));
        }

        private static boolean isDigits(String text) {
            return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
