package vn.rasoat.check.kind.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code province-code}: a province code must be in force on the reference date. A code of before July 2025 ({@code old}) is
 * answered with its successor's; any other is {@code unknown}.
 */
public final class ProvinceCode implements CheckKind {
    private static final int OLD = 0;
    private static final int UNKNOWN = 1;

    @Override
    public String name() {
        return "province-code";
    }

    @Override
    public List<String> cases() {
        return List.of("old", "unknown");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("old_name", "name", "code");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new InForce(binding.onlySlot(rule), binding.context().units(), binding.asOf());
    }

    private record InForce(int slot, Units units, LocalDate asOf) implements ValueCheck {
        @Override
        public int judge(Value value) {
            if (!(value instanceof PlaceValue place)) {
                return Outcome.NOT_APPLICABLE;
            }
            if (units.province(place.code(), asOf).isPresent()) {
                return Outcome.PASS;
            }
            return Outcome.fail(replaced(place) ? OLD : UNKNOWN);
        }

        private boolean replaced(PlaceValue place) {
            return !asOf.isBefore(Units.REFORM)
                    && units.successorOfProvince(place.code()).isPresent();
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            String code = ((PlaceValue) value).code();
            Explanation explanation = Explanation.blaming(slot);
            Optional<Unit> now = Outcome.caseIndex(outcome) == OLD ? units.successorOfProvince(code) : Optional.empty();
            if (now.isEmpty()) {
                return explanation;
            }
            String before = units.province(code, Units.REFORM.minusDays(1))
                    .map(Unit::name)
                    .orElse("");
            return explanation
                    .with(Map.of(
                            "old_name",
                            before,
                            "name",
                            now.get().name(),
                            "code",
                            now.get().code()))
                    .suggesting(slot, now.get().code());
        }
    }
}
