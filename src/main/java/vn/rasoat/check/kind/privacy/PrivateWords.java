package vn.rasoat.check.kind.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FoldedText;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code private-words}: a note that reveals what is nobody's business. Words count with the marks they are listed with, or without
 * any; those that mean something harmless without marks ({@code marked}) only with them. Parameters: {@code words}; {@code marked};
 * {@code health}, more words, which do not count in lists that need {@code healthField}; {@code denials}, words right before which
 * the rest is denied. The message never quotes the cell.
 */
final class PrivateWords implements CheckKind {
    @Override
    public String name() {
        return "private-words";
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Word> words = new ArrayList<>();
        add(words, rule.check().texts("words"), false);
        add(words, rule.check().texts("marked"), true);
        Set<String> needed = binding.profile().fields();
        if (!needed.contains(rule.check().optionalText("healthField").orElse(""))) {
            add(words, rule.check().texts("health"), false);
        }
        if (words.isEmpty()) {
            throw new RuleException(rule.id(), "check.words: expected a list, found none");
        }
        List<String> denials =
                rule.check().texts("denials").stream().map(FoldedText::fold).toList();
        return new Bound(binding.onlySlot(rule), words, denials);
    }

    private static void add(List<Word> words, List<String> texts, boolean markedOnly) {
        for (String text : texts) {
            words.add(new Word(text.toLowerCase(Locale.ROOT), FoldedText.fold(text), markedOnly));
        }
    }

    private record Word(String text, String folded, boolean markedOnly) {}

    private record Bound(int slot, List<Word> words, List<String> denials) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (value instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            String text = value.cell().text();
            for (int i = 0; i < words.size(); i++) {
                if (reveals(text, words.get(i))) {
                    return Outcome.fail();
                }
            }
            return Outcome.PASS;
        }

        private boolean reveals(String text, Word word) {
            for (int at = FoldedText.indexOf(text, word.folded);
                    at >= 0;
                    at = FoldedText.indexOf(text, word.folded, at + 1)) {
                if (written(text, at, word) && !denied(text, at)) {
                    return true;
                }
            }
            return false;
        }

        /** With its own marks, or without any where that is no other word. */
        private static boolean written(String text, int at, Word word) {
            return text.regionMatches(true, at, word.text, 0, word.text.length())
                    || (!word.markedOnly && unmarked(text, at, FoldedText.after(text, at, word.folded)));
        }

        private static boolean unmarked(String text, int from, int to) {
            for (int i = from; i < to; i++) {
                if (text.charAt(i) > '~') {
                    return false;
                }
            }
            return true;
        }

        /** "không có tiền án, tiền sự": right before stands a denial, or others of the words and before them a denial. */
        private boolean denied(String text, int at) {
            for (int i = 0; i < denials.size(); i++) {
                String denial = denials.get(i);
                for (int from = FoldedText.indexOf(text, denial);
                        from >= 0 && from < at;
                        from = FoldedText.indexOf(text, denial, from + 1)) {
                    if (reaches(text, FoldedText.after(text, from, denial), at)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean reaches(String text, int from, int at) {
            int next = from;
            while (next >= 0 && next < at) {
                next = afterAnyWord(text, next);
            }
            return next == at;
        }

        /** Where the shortest of the words that stand at a place ends; -1 when none does. */
        private int afterAnyWord(String text, int at) {
            int shortest = -1;
            for (int i = 0; i < words.size(); i++) {
                int end = FoldedText.after(text, at, words.get(i).folded);
                if (end >= 0 && (shortest < 0 || end < shortest)) {
                    shortest = end;
                }
            }
            return shortest;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
