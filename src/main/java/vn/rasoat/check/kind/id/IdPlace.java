package vn.rasoat.check.kind.id;

import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * Fails personal IDs whose first three digits are no listed place. Heads from {@code foreignFrom} to {@code foreignTo} are left in
 * peace: they are countries' heads, whose list is not published.
 */
final class IdPlace implements CheckKind {
    @Override
    public String name() {
        return "id-known-place";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("head");
    }

    @Override
    public ValueCheck bind(Rule rule, Binding binding) throws RuleException {
        int from = rule.check().integer("foreignFrom");
        int to = rule.check().integer("foreignTo");
        return new Bound(binding.onlySlot(rule), from, to);
    }

    private record Bound(int slot, int foreignFrom, int foreignTo) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof PersonalId id)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (!id.usable()) {
                return Outcome.NOT_ASSESSABLE;
            }
            int head = Integer.parseInt(id.digits(), 0, 3, 10);
            return Outcome.passIf(id.listedPlace() || (head >= foreignFrom && head <= foreignTo));
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            Explanation blame = Explanation.blaming(slot);
            return value instanceof PersonalId id && id.usable() ? blame.with(Map.of("head", id.place())) : blame;
        }
    }
}
