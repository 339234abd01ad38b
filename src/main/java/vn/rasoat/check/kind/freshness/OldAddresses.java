package vn.rasoat.check.kind.freshness;

import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.kind.common.BoundField;
import vn.rasoat.check.kind.common.Shares;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Era;
import vn.rasoat.reference.unit.Remark;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code old-addresses}: a column of addresses was written before the reform of July 2025 and never converted, for a great share of
 * them names districts or provinces of before. The single addresses are the matter of {@code address-remark}. Parameters: {@code
 * share}; {@code least}, how many addresses there must be; {@code provincesOnly}, columns that name a province alone, where a city
 * of the same name as an old district is no district.
 */
final class OldAddresses implements CheckKind {
    private static final int TODAY = 1;
    private static final int OLD = 2;

    @Override
    public String name() {
        return "old-addresses";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("count", "total", "percent");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        boolean reformed = !binding.asOf().isBefore(Units.REFORM);
        return new Bound(
                binding.onlySlot(rule),
                reformed,
                !rule.check().texts("provincesOnly").contains(BoundField.of(rule, binding)),
                rule.check().number("share", 0.5),
                rule.check().integer("least"));
    }

    private record Bound(int slot, boolean reformed, boolean districts, double share, int least)
            implements ColumnCheck {
        @Override
        public int classes() {
            return OLD + 1;
        }

        @Override
        public int classify(Value value) {
            Optional<Address> read = reformed && value instanceof PlaceValue place ? place.address() : Optional.empty();
            if (read.isEmpty()) {
                return 0;
            }
            Address address = read.get();
            if ((districts && address.has(Remark.DISTRICT_NAMED)) || address.has(Remark.PROVINCE_ABOLISHED)) {
                return OLD;
            }
            return address.era() == Era.UNKNOWN ? 0 : TODAY;
        }

        @Override
        public Verdict decide(long[] counts) {
            long total = counts[TODAY] + counts[OLD];
            return total < least || Shares.of(counts[OLD], total) < share
                    ? Verdict.FINE
                    : new Verdict(1 << OLD, false, 0, Shares.told(counts[OLD], total));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
