package vn.rasoat.check.kind.general;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code number-range}: a cell must hold a number (case {@code no-number}) between two others (cases {@code low}, {@code high}), and
 * a whole one if so asked (case {@code broken}).
 *
 * <p>Parameters: {@code min}, {@code max}, {@code whole}.
 */
final class NumberRange implements CheckKind {
    private static final int NO_NUMBER = 0;
    private static final int LOW = 1;
    private static final int HIGH = 2;
    private static final int BROKEN = 3;

    @Override
    public String name() {
        return "number-range";
    }

    @Override
    public List<String> cases() {
        return List.of("no-number", "low", "high", "broken");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("min", "max");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        double min = rule.check().number("min", Double.NEGATIVE_INFINITY);
        double max = rule.check().number("max", Double.POSITIVE_INFINITY);
        if (min > max) {
            throw new RuleException(rule.id(), "check: expected min ≤ max");
        }
        return new Range(binding.onlySlot(rule), min, max, rule.check().flag("whole"));
    }

    private record Range(int slot, double min, double max, boolean whole) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!value.present()) {
                return Outcome.NOT_APPLICABLE;
            }
            double number = Figures.of(value);
            if (Double.isNaN(number)) {
                return Outcome.fail(NO_NUMBER);
            }
            if (number < min || number > max) {
                return Outcome.fail(number < min ? LOW : HIGH);
            }
            return whole && number != Math.rint(number) ? Outcome.fail(BROKEN) : Outcome.PASS;
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            return Explanation.blaming(slot).with(Map.of("min", Figures.text(min), "max", Figures.text(max)));
        }
    }
}
