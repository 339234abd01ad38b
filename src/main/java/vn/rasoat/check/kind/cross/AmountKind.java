package vn.rasoat.check.kind.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code amount}: money is above zero and, for benefits of a fixed rate, a multiple of the rate's step. Parameters: {@code field}
 * (the rule's first by default); {@code steps}: a list of {@code step} in đồng with {@code if}, the condition under which it
 * holds. Cases: {@code not-positive}, {@code odd}.
 */
final class AmountKind implements CheckKind {
    @Override
    public String name() {
        return "amount";
    }

    @Override
    public List<String> cases() {
        return List.of("not-positive", "odd");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("step");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Step> steps = new ArrayList<>();
        for (CheckSpec spec : Parameters.objects(rule.check(), "steps")) {
            RowTest test = ConditionEvaluator.compile(
                    rule.id(), ConditionReader.read(rule.id(), spec.parameters().path("if")), binding);
            int step = spec.integer("step");
            if (step <= 0) {
                throw new RuleException(rule.id(), "check.steps.step: expected a number above 0");
            }
            steps.add(new Step(test, step));
        }
        return new Check(Slots.of(rule, binding, "field", 0), binding.slot("doi_tuong"), steps);
    }

    private record Step(RowTest test, int dong) {}

    private record Check(int field, int object, List<Step> steps) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!(row.get(field) instanceof NumberValue value) || value.number().isEmpty()) {
                return Missing.outcome(row.get(field));
            }
            double amount = value.number().getAsDouble();
            if (amount <= 0) {
                return Outcome.fail(0);
            }
            int step = step(row);
            return step == 0 || amount % step == 0 ? Outcome.PASS : Outcome.fail(1);
        }

        private int step(Row row) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).test.holds(row)) {
                    return steps.get(i).dong;
                }
            }
            return 0;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            boolean odd = Outcome.caseIndex(outcome) == 1;
            return Slots.explain(
                    List.of(field),
                    odd ? List.of(field, object) : List.of(field),
                    Map.of("step", Integer.toString(step(row))));
        }
    }
}
