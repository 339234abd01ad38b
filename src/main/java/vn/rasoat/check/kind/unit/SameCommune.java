package vn.rasoat.check.kind.unit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code same-commune}: two addresses lie in different communes of today. Only what is certain of both is compared. Parameters:
 * {@code first}, {@code second} (the rule's fields by default).
 */
final class SameCommune implements CheckKind {
    @Override
    public String name() {
        return "same-commune";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("commune");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(Slots.of(rule, binding, "first", 0), Slots.of(rule, binding, "second", 1));
    }

    private record Check(int first, int second) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (row.get(first) instanceof Blank || row.get(second) instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            Unit a = commune(row.get(first));
            Unit b = a == null ? null : commune(row.get(second));
            return a == null || b == null
                    ? Outcome.NOT_ASSESSABLE
                    : Outcome.passIf(!a.code().equals(b.code()));
        }

        private static @Nullable Unit commune(Value value) {
            if (!(value instanceof PlaceValue place)) {
                return null;
            }
            Address address = place.address().orElse(null);
            return address != null && address.now() instanceof Succession.Certain certain ? certain.to() : null;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Unit commune = commune(row.get(first));
            return Slots.explain(
                    List.of(first),
                    List.of(first, second),
                    Map.of("commune", commune == null ? "" : commune.fullName()));
        }
    }
}
