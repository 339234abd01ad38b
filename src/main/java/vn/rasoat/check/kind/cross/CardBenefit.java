package vn.rasoat.check.kind.cross;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.Code;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** {@code card-benefit}: the third character of a health insurance card is the usual benefit digit of the group in its first two. */
final class CardBenefit implements CheckKind {
    private static final int LETTERS = 26;

    @Override
    public String name() {
        return "card-benefit";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("object", "expected", "found");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        char[] usual = new char[LETTERS * LETTERS];
        for (Code code : binding.context().codeLists().list("doi_tuong_bhyt").codes()) {
            code.attribute("usual_benefit_digit").ifPresent(digit -> usual[index(code.code())] = digit.charAt(0));
        }
        return new Check(binding.onlySlot(rule), usual);
    }

    /** Where a group's digit is kept; 0, which is the group AA that does not exist, for anything but two capitals. */
    private static int index(String card) {
        int a = card.charAt(0) - 'A';
        int b = card.charAt(1) - 'A';
        return a < 0 || a >= LETTERS || b < 0 || b >= LETTERS ? 0 : a * LETTERS + b;
    }

    private record Check(int slot, char[] usual) implements ValueCheck {
        @Override
        public int judge(Value value) {
            String card = CardText.of(value);
            if (card == null) {
                return CardText.missing(value);
            }
            char expected = usual[index(card)];
            return expected == 0 ? Outcome.NOT_APPLICABLE : Outcome.passIf(card.charAt(2) == expected);
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            String card = Objects.requireNonNull(CardText.of(value));
            return Explanation.blaming(slot)
                    .with(Map.of(
                            "object", card.substring(0, 2),
                            "expected", String.valueOf(usual[index(card)]),
                            "found", card.substring(2, 3)));
        }
    }
}
