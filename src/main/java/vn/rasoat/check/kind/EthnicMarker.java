package vn.rasoat.check.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code ethnic-marker}: counts the names that begin with a word used by one of the smaller peoples. The rule's {@code when}
 * narrows the rows to those that say Kinh; the column gets one finding, no person is listed. Parameters: {@code prefixes},
 * beginnings such as {@code H'}; {@code firstWords}; {@code least}, the number of rows from which it is said.
 */
final class EthnicMarker implements CheckKind {
    private static final int MARKED = 2;

    @Override
    public String name() {
        return "ethnic-marker";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        return new Check(
                binding.onlySlot(rule),
                words(spec.texts("prefixes")),
                words(spec.texts("firstWords")),
                spec.integer("least"));
    }

    private static List<String> words(List<String> texts) {
        List<String> out = new ArrayList<>();
        texts.forEach(text -> out.add(text.toLowerCase(Locale.ROOT)));
        return List.copyOf(out);
    }

    private record Check(int slot, List<String> prefixes, List<String> firstWords, int least)
            implements ColumnCheck {
        @Override
        public int classes() {
            return MARKED + 1;
        }

        @Override
        public int classify(Value value) {
            return value instanceof NameValue ? (marked(value.cell().text()) ? MARKED : 1) : 0;
        }

        private boolean marked(String name) {
            for (int i = 0; i < prefixes.size(); i++) {
                if (begins(name, prefixes.get(i))) {
                    return true;
                }
            }
            for (int i = 0; i < firstWords.size(); i++) {
                int end = firstWords.get(i).length();
                if (name.length() > end && name.charAt(end) == ' ' && begins(name, firstWords.get(i))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean begins(String name, String start) {
            if (name.length() < start.length()) {
                return false;
            }
            for (int i = 0; i < start.length(); i++) {
                if (letter(name.charAt(i)) != start.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Lower case, and one apostrophe for all that people type. */
        private static char letter(char c) {
            return switch (c) {
                case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
                default -> Character.toLowerCase(c);
            };
        }

        @Override
        public Verdict decide(long[] counts) {
            return counts[MARKED] < least
                    ? Verdict.FINE
                    : new Verdict(1 << MARKED, false, 0, Map.of("count", Long.toString(counts[MARKED])));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
