package vn.rasoat.check.kind.format;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.PhoneValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.TextFault;

/**
 * Fails cells in whose text one of the given faults was found and proposes the text repaired.
 * Parameters: {@code faults} (a list of {@link TextFault}), {@code lost} (the repair is not certain: propose nothing),
 * {@code wordsOnly} (leave identifiers to the rules about their form).
 */
final class TextFaults implements CheckKind {
    @Override
    public String name() {
        return "text-fault";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("raw");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        Failures.someChoices(rule, "faults", TextFault.class);
        return new Bound(
                binding.onlySlot(rule),
                bits(rule, "faults"),
                rule.check().flag("lost"),
                rule.check().flag("wordsOnly"));
    }

    /** The bits of the faults in a list parameter. */
    static int bits(Rule rule, String name) throws RuleException {
        Set<TextFault> faults = Failures.choices(rule, name, TextFault.class);
        return faults.stream().mapToInt(TextFault::bit).reduce(0, (a, b) -> a | b);
    }

    private record Bound(int slot, int faults, boolean lost, boolean wordsOnly) implements FormCheck {
        @Override
        public int judge(Value value) {
            Cell cell = value.cell();
            if (cell.raw().isEmpty() || (wordsOnly && isNumber(value))) {
                return Outcome.NOT_APPLICABLE;
            }
            return Outcome.passIf((cell.faults() & faults) == 0);
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            Cell cell = value.cell();
            return Failures.of(slot, cell.raw(), lost ? "" : cell.text()).with(Map.of("raw", cell.raw()));
        }

        private static boolean isNumber(Value value) {
            return value instanceof PersonalId || value instanceof IdentifierValue || value instanceof PhoneValue;
        }
    }
}
