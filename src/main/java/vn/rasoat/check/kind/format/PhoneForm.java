package vn.rasoat.check.kind.format;

import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.PhoneValue;
import vn.rasoat.mapping.value.PhoneValue.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails telephone numbers written in one of the given forms. Parameter {@code forms}: a list of {@link Form}. Case {@code wrong}: no number at all. */
final class PhoneForm implements CheckKind {
    private static final int WRONG = 1;

    @Override
    public String name() {
        return "phone-form";
    }

    @Override
    public List<String> cases() {
        return List.of("", "wrong");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule), Failures.someChoices(rule, "forms", Form.class));
    }

    private record Bound(int slot, Set<Form> forms) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof PhoneValue phone)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!forms.contains(phone.form())) {
                return Outcome.PASS;
            }
            return Outcome.fail(phone.form() == Form.WRONG ? WRONG : 0);
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return value instanceof PhoneValue phone
                    ? Failures.of(slot, phone.cell().text(), phone.number())
                    : Explanation.blaming(slot);
        }
    }
}
