package vn.rasoat.check.kind.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FoldedText;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code secret-cell}: a cell that holds the number of a bank card (16 digits whose check digit is right) or a password. Parameters:
 * {@code cards}, with which digits card numbers begin, and {@code cardsOf}, the same for single fields; {@code words} after which a
 * password stands: a word of at least {@code length} characters with a digit among them. Cases: {@code card}, {@code password}. The
 * message never quotes the cell.
 */
final class SecretCell implements CheckKind {
    private static final int CARD = 0;
    private static final int PASSWORD = 1;

    @Override
    public String name() {
        return "secret-cell";
    }

    @Override
    public List<String> cases() {
        return List.of("card", "password");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        List<String> cards = new ArrayList<>();
        JsonNode own = rule.check().parameters().path("cardsOf").path(BoundField.of(rule, binding));
        own.forEach(each -> cards.add(each.asText()));
        List<String> words =
                rule.check().texts("words").stream().map(FoldedText::fold).toList();
        return new Bound(
                binding.onlySlot(rule),
                new CardNumbers(cards.isEmpty() ? rule.check().texts("cards") : cards),
                words,
                rule.check().integer("length"));
    }

    private record Bound(int slot, CardNumbers cards, List<String> words, int length) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (value instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            String text = value.cell().text();
            if (cards.in(text)) {
                return Outcome.fail(CARD);
            }
            // an address has words and numbers in every row, and nobody's password
            boolean possible = !(value instanceof PlaceValue) && hasLetterAndDigit(text);
            return possible && password(text) ? Outcome.fail(PASSWORD) : Outcome.PASS;
        }

        private static boolean hasLetterAndDigit(String text) {
            boolean digit = false;
            boolean letter = false;
            for (int i = 0; i < text.length() && !(digit && letter); i++) {
                char c = text.charAt(i);
                digit |= c >= '0' && c <= '9';
                letter |= c > '9';
            }
            return digit && letter;
        }

        private boolean password(String text) {
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                for (int at = FoldedText.indexOf(text, word); at >= 0; at = FoldedText.indexOf(text, word, at + 1)) {
                    if (secretAfter(text, at, word)) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Digits with slashes are a day, not a password. */
        private boolean secretAfter(String text, int at, String word) {
            int from = FoldedText.after(text, at, word);
            int i = from;
            boolean digit = false;
            while (i < text.length() && text.charAt(i) > ' ') {
                char c = text.charAt(i);
                if (c == '/') {
                    return false;
                }
                digit |= c >= '0' && c <= '9';
                i++;
            }
            return digit && i - from >= length;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot);
        }
    }
}
