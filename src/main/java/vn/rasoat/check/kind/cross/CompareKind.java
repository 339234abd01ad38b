package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Condition.Operator;
import vn.rasoat.rule.Condition.Test;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code compare}: a field must stand in a relation to another field, a value or the reference date. Parameters: {@code field}
 * (the rule's first by default), {@code op} (eq, ne, lt, le, gt, ge), and one of {@code other} (a field) or {@code value} (a
 * number, an ISO date, {@code as-of}); {@code blamed}, the fields to blame.
 */
final class CompareKind implements CheckKind {
    @Override
    public String name() {
        return "compare";
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        String field = Slots.field(rule, "field", 0);
        Optional<String> other = spec.optionalText("other");
        List<String> values = other.isPresent()
                ? List.of()
                : List.of(spec.parameters().path("value").asText());
        Test test = new Test(field, spec.choice("op", Operator.class), values, other);
        List<String> blamed = spec.texts("blamed");
        return new Check(
                ConditionEvaluator.compile(rule.id(), test, binding),
                binding.slot(field),
                other.isPresent() ? binding.slot(other.get()) : binding.slot(field),
                Slots.present(binding, blamed.isEmpty() ? rule.fields() : blamed));
    }

    private record Check(RowTest test, int slot, int other, List<Integer> blamed) implements RowCheck {
        @Override
        public int judge(Row row) {
            return switch (test.of(row)) {
                case TRUE -> Outcome.PASS;
                case FALSE -> Outcome.fail();
                case UNKNOWN -> Missing.outcome(row.get(slot), row.get(other));
            };
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return Slots.explain(blamed, List.of(slot, other), Map.of());
        }
    }
}
