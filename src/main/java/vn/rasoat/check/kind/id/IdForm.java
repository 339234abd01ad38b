package vn.rasoat.check.kind.id;

import java.util.List;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.check.kind.common.Failures;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.PersonalId.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails personal IDs that are written in one of the given forms. Parameter {@code forms}: a list of {@link Form}. Case
 * {@code required}: the profile requires the field.
 */
final class IdForm implements CheckKind {
    private static final int REQUIRED = 1;

    @Override
    public String name() {
        return "id-form";
    }

    @Override
    public List<String> cases() {
        return List.of("", "required");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        Set<Form> forms = Failures.someChoices(rule, "forms", Form.class);
        boolean required = binding.profile().requires(BoundField.of(rule, binding));
        return new Bound(binding.onlySlot(rule), forms, Outcome.fail(required ? REQUIRED : 0));
    }

    private record Bound(int slot, Set<Form> forms, int failure) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof PersonalId id)) {
                return Outcome.NOT_APPLICABLE;
            }
            return forms.contains(id.form()) ? failure : Outcome.PASS;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return value instanceof PersonalId id
                    ? Failures.of(slot, id.cell().raw(), id.proposal())
                    : Explanation.blaming(slot);
        }
    }
}
