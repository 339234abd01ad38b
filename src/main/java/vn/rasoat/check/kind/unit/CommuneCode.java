package vn.rasoat.check.kind.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code commune-code}: a commune code must be in force on the reference date, and of the province that the row's code names. A code
 * of before July 2025 is {@code old}: its successor is proposed when all people went to one commune. The field is the commune's code.
 */
public final class CommuneCode implements CheckKind {
    private static final int OLD = 0;
    private static final int UNKNOWN = 1;
    private static final int OTHER_PROVINCE = 2;

    @Override
    public String name() {
        return "commune-code";
    }

    @Override
    public List<String> cases() {
        return List.of("old", "unknown", "other-province");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("name", "province", "candidates");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        return new InForce(
                binding.onlySlot(rule),
                binding.slot("ma_tinh"),
                binding.slot("ten_tinh"),
                binding.context().units(),
                binding.asOf());
    }

    private record InForce(int commune, int provinceCode, int provinceName, Units units, LocalDate asOf)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!(row.get(commune) instanceof PlaceValue place)) {
                return Outcome.NOT_APPLICABLE;
            }
            Optional<Unit> unit = units.commune(place.code(), asOf);
            if (unit.isEmpty()) {
                return Outcome.fail(old(place.code()).isPresent() ? OLD : UNKNOWN);
            }
            Optional<Unit> province = province(row.get(provinceCode));
            boolean other = province.isPresent()
                    && !province.get().code().equals(unit.get().provinceCode());
            return other ? Outcome.fail(OTHER_PROVINCE) : Outcome.PASS;
        }

        private Optional<Unit> province(Value code) {
            return code instanceof PlaceValue place ? units.province(place.code(), asOf) : Optional.empty();
        }

        private Optional<Unit> old(String code) {
            return asOf.isBefore(Units.REFORM) ? Optional.empty() : units.commune(code, Units.REFORM.minusDays(1));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            String code = ((PlaceValue) row.get(commune)).code();
            return switch (Outcome.caseIndex(outcome)) {
                case OLD -> replaced(old(code).orElseThrow());
                case OTHER_PROVINCE -> misplaced(row, units.commune(code, asOf).orElseThrow());
                default -> Explanation.blaming(commune);
            };
        }

        private Explanation replaced(Unit old) {
            Succession succession = units.successors(old);
            Explanation explanation = Explanation.blaming(commune)
                    .with(Map.of(
                            "name", old.fullName(),
                            "province", "",
                            "candidates",
                                    succession.units().stream()
                                            .map(unit -> unit.code() + " " + unit.fullName(asOf))
                                            .collect(Collectors.joining("; "))));
            return succession instanceof Succession.Certain certain
                    ? explanation.suggesting(commune, certain.to().code())
                    : explanation;
        }

        /** A province whose name agrees with its code is right; else it is one or the other. */
        private Explanation misplaced(Row row, Unit unit) {
            boolean named = province(row.get(provinceCode))
                    .filter(province -> named(row.get(provinceName), province))
                    .isPresent();
            Explanation explanation = named
                    ? Explanation.blaming(commune).involving(provinceCode, provinceName)
                    : Explanation.blaming(commune, provinceCode);
            String province = units.provinceOf(unit).map(Unit::name).orElse("");
            return explanation.with(Map.of("name", unit.fullName(asOf), "province", province, "candidates", ""));
        }

        private static boolean named(Value name, Unit province) {
            return name instanceof PlaceValue place
                    && place.address()
                            .flatMap(Address::provinceUnit)
                            .filter(province::equals)
                            .isPresent();
        }
    }
}
