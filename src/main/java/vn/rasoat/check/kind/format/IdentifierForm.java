package vn.rasoat.check.kind.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.IdentifierValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails identifiers that are not written in one of the accepted forms. Parameter {@code accept}: a list of {@link Form}. The cases
 * are the forms, with the unnamed case for {@link Form#WRONG}. The normal form is proposed where it follows from the text.
 */
final class IdentifierForm implements CheckKind {
    private static final List<String> CASES = Arrays.stream(Form.values())
            .map(form -> form == Form.WRONG
                    ? ""
                    : form.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    @Override
    public String name() {
        return "identifier-form";
    }

    @Override
    public List<String> cases() {
        return CASES;
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule), Failures.someChoices(rule, "accept", Form.class));
    }

    private record Bound(int slot, Set<Form> accepted) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof IdentifierValue identifier)) {
                return Outcome.NOT_APPLICABLE;
            }
            Form form = identifier.form();
            return accepted.contains(form) ? Outcome.PASS : Outcome.fail(form.ordinal());
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            boolean certain = value instanceof IdentifierValue identifier
                    && (identifier.form() == Form.DECORATED || identifier.form() == Form.LOST_ZEROS);
            return Failures.of(slot, value.cell().text(), certain ? ((IdentifierValue) value).normal() : "");
        }
    }
}
