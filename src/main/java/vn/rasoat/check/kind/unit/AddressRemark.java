package vn.rasoat.check.kind.unit;

import java.util.ArrayList;
import java.util.List;
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
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.check.kind.common.Silent;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Era;
import vn.rasoat.reference.unit.Remark;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code address-remark}: a current address names a unit that is no longer there, or not by that name. Proposes the address of
 * today when it is sure, else names the candidates.
 *
 * <p>Parameters: {@code remark}, what strikes about the address ({@code district-named}, {@code province-abolished},
 * {@code province-type-old}); {@code unless}, remarks of which each is a more telling finding of another rule; {@code provinces}, the
 * codes of today's provinces that the rule is about (all when not given); {@code code}, a field of province codes: where its code was reused and is that of the old province named, that is the other finding.
 */
public final class AddressRemark implements CheckKind {
    @Override
    public String name() {
        return "address-remark";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("written", "now", "candidates");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        Remark remark = remark(rule, rule.check().text("remark"));
        if (binding.asOf().isBefore(Units.REFORM)) {
            return new Silent(binding.onlySlot(rule));
        }
        List<Remark> unless = new ArrayList<>();
        for (String name : rule.check().texts("unless")) {
            unless.add(remark(rule, name));
        }
        Written written = new Written(
                binding.onlySlot(rule),
                remark,
                List.copyOf(unless),
                Set.copyOf(rule.check().texts("provinces")),
                new Successor(binding.context()));
        int code = rule.check().optionalText("code").map(binding::slot).orElse(-1);
        boolean besideCode = code >= 0 && BoundField.of(rule, binding).equals("ten_tinh");
        return besideCode
                ? new BesideCode(
                        written, code, Set.copyOf(binding.context().units().reusedProvinceCodes()))
                : written;
    }

    private static Remark remark(Rule rule, String name) throws RuleException {
        for (Remark each : Remark.values()) {
            if (each.name().replace('_', '-').equalsIgnoreCase(name)) {
                return each;
            }
        }
        throw new RuleException(rule.id(), "check: expected some of " + List.of(Remark.values()) + ", found " + name);
    }

    private record Written(int slot, Remark remark, List<Remark> unless, Set<String> provinces, Successor successor)
            implements ValueCheck {
        @Override
        public int judge(Value value) {
            Optional<Address> read = value instanceof PlaceValue place ? place.address() : Optional.empty();
            if (read.isEmpty()) {
                return Outcome.NOT_APPLICABLE;
            }
            Address address = read.get();
            if (!address.has(remark)) {
                return address.era() == Era.UNKNOWN ? Outcome.NOT_ASSESSABLE : Outcome.PASS;
            }
            for (int i = 0; i < unless.size(); i++) {
                if (address.has(unless.get(i))) {
                    return Outcome.NOT_APPLICABLE;
                }
            }
            return Outcome.passIf(!concerns(address));
        }

        private boolean concerns(Address address) {
            return provinces.isEmpty()
                    || address.provinceUnit()
                            .filter(unit -> provinces.contains(unit.code()))
                            .isPresent();
        }

        @Override
        public Explanation explain(Value value, int outcome) {
            Address address = ((PlaceValue) value).address().orElseThrow();
            Optional<String> now = successor.of(address, remark);
            Explanation explanation = Explanation.blaming(slot)
                    .with(Map.of(
                            "written", written(address),
                            "now", now.orElse(""),
                            "candidates", successor.candidates(address)));
            return now.map(text -> explanation.suggesting(slot, text)).orElse(explanation);
        }

        /** The words of the unit that is the matter. */
        private String written(Address address) {
            return (remark == Remark.DISTRICT_NAMED ? address.district() : address.province())
                    .map(part -> part.written())
                    .orElse("");
        }
    }

    private record BesideCode(Written written, int code, Set<String> reused) implements RowCheck {
        @Override
        public int judge(Row row) {
            int outcome = written.judge(row.get(written.slot()));
            return Outcome.failed(outcome) && sameOldProvince(row) ? Outcome.NOT_APPLICABLE : outcome;
        }

        private boolean sameOldProvince(Row row) {
            return row.get(code) instanceof PlaceValue given
                    && reused.contains(given.code())
                    && row.get(written.slot()) instanceof PlaceValue named
                    && named.address()
                            .flatMap(Address::provinceUnit)
                            .filter(Unit::old)
                            .filter(unit -> unit.code().equals(given.code()))
                            .isPresent();
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            return written.explain(row.get(written.slot()), outcome);
        }
    }
}
