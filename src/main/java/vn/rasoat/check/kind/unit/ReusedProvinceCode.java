package vn.rasoat.check.kind.unit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Silent;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code reused-province-code}: a code that names another province since July 2025 stands beside the name of the province that bore
 * it before. The code is right for the area; the name is blamed and its successor proposed. The fields are the code and the name.
 */
public final class ReusedProvinceCode implements CheckKind {
    @Override
    public String name() {
        return "reused-province-code";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("name");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        int code = binding.onlySlot(rule);
        Units units = binding.context().units();
        return binding.asOf().isBefore(Units.REFORM)
                ? new Silent(code)
                : new Reused(
                        code,
                        binding.slot("ten_tinh"),
                        new Successor(binding.context()),
                        Set.copyOf(units.reusedProvinceCodes()));
    }

    private record Reused(int code, int name, Successor successor, Set<String> codes) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!(row.get(code) instanceof PlaceValue given) || !codes.contains(given.code())) {
                return Outcome.NOT_APPLICABLE;
            }
            Optional<Unit> named = address(row).flatMap(Address::provinceUnit);
            if (named.isEmpty()) {
                return Outcome.NOT_ASSESSABLE;
            }
            boolean before = named.get().old() && named.get().code().equals(given.code());
            return Outcome.passIf(!before);
        }

        private Optional<Address> address(Row row) {
            return row.get(name) instanceof PlaceValue place ? place.address() : Optional.empty();
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Optional<String> now = address(row).flatMap(successor::provinceNow);
            Explanation explanation = Explanation.blaming(name).involving(code).with(Map.of("name", now.orElse("")));
            return now.map(text -> explanation.suggesting(name, text)).orElse(explanation);
        }
    }
}
