package vn.rasoat.check.kind.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.NameValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code ethnic-marker}: counts the rows that state one people while the name begins with a word used by others. The column of
 * peoples gets one finding, no person is listed. Parameters: {@code name}, {@code people} (the rule's fields by default);
 * {@code code} of the people stated; {@code prefixes}, beginnings such as {@code H'}; {@code firstWords}; {@code least}, the
 * number of rows from which it is said.
 */
final class EthnicMarker implements CheckKind {
    private static final int STATED = 1;

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
        List<String> prefixes = words(spec.texts("prefixes"));
        List<String> firstWords = words(spec.texts("firstWords"));
        return new Check(
                Slots.of(rule, binding, "people", 1),
                Slots.of(rule, binding, "name", 0),
                spec.text("code"),
                prefixes,
                firstWords,
                openings(prefixes) + openings(firstWords),
                spec.integer("least"));
    }

    /** The letters that the words begin with. */
    private static String openings(List<String> words) {
        StringBuilder out = new StringBuilder();
        words.stream().filter(word -> !word.isEmpty()).forEach(word -> out.append(word.charAt(0)));
        return out.toString();
    }

    private static List<String> words(List<String> texts) {
        List<String> out = new ArrayList<>();
        texts.forEach(text -> out.add(text.toLowerCase(Locale.ROOT)));
        return List.copyOf(out);
    }

    private record Check(
            int slot, int name, String code, List<String> prefixes, List<String> firstWords, String openings, int least)
            implements ColumnCheck {
        @Override
        public int classes() {
            return STATED + 1;
        }

        @Override
        public int classify(Value value) {
            return value instanceof CodedValue stated
                            && stated.codes().size() == 1
                            && stated.codes().get(0).equals(code)
                    ? STATED
                    : 0;
        }

        @Override
        public boolean concerns(Row row) {
            return row.get(name) instanceof NameValue
                    && marked(row.get(name).cell().text());
        }

        private boolean marked(String text) {
            if (text.isEmpty() || openings.indexOf(letter(text.charAt(0))) < 0) {
                return false;
            }
            for (int i = 0; i < prefixes.size(); i++) {
                if (begins(text, prefixes.get(i))) {
                    return true;
                }
            }
            for (int i = 0; i < firstWords.size(); i++) {
                int end = firstWords.get(i).length();
                if (text.length() > end && text.charAt(end) == ' ' && begins(text, firstWords.get(i))) {
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
            return counts[STATED] < least
                    ? Verdict.FINE
                    : new Verdict(1 << STATED, false, 0, Map.of("count", Long.toString(counts[STATED])));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
