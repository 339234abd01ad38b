package vn.rasoat.check.kind.id;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FormCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.PersonalId.Form;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** Fails personal IDs whose fourth digit names a century that has not begun at the reference date. */
final class IdCentury implements CheckKind {
    @Override
    public String name() {
        return "id-century";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("digit", "year");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Bound(binding.onlySlot(rule));
    }

    private record Bound(int slot) implements FormCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof PersonalId id)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (id.form() == Form.FUTURE_CENTURY) {
                return Outcome.fail();
            }
            return id.usable() ? Outcome.PASS : Outcome.NOT_ASSESSABLE;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            Explanation blame = Explanation.blaming(slot);
            return value instanceof PersonalId id && id.form() == Form.FUTURE_CENTURY
                    ? blame.with(Map.of(
                            "digit", id.digits().substring(3, 4), "year", "" + PersonalId.birthYear(id.digits())))
                    : blame;
        }
    }
}
