package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code stated-age}: an age written down agrees with the birth date. Parameters: {@code field}, the age, and {@code birth} (the
 * rule's fields by default); {@code tolerance} in years, for the custom of counting the year of birth as the first.
 */
final class StatedAge implements CheckKind {
    @Override
    public String name() {
        return "stated-age";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("age");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        int birth = Slots.of(rule, binding, "birth", 1);
        return new Check(
                Slots.of(rule, binding, "field", 0),
                birth,
                rule.check().integer("tolerance"),
                PackedDate.of(binding.asOf()),
                new BirthWitness(binding, birth));
    }

    private record Check(int field, int birth, int tolerance, int asOf, BirthWitness witness) implements RowCheck {
        @Override
        public int judge(Row row) {
            int born = PackedDate.of(row.get(birth));
            OptionalDouble stated = row.get(field) instanceof NumberValue age ? age.number() : OptionalDouble.empty();
            if (born == PackedDate.NONE || stated.isEmpty()) {
                return Missing.outcome(row.get(field), row.get(birth));
            }
            if (!witness.believes(born)) {
                return Outcome.NOT_ASSESSABLE;
            }
            return Outcome.passIf(agrees(born, stated.getAsDouble()));
        }

        private boolean agrees(int born, double stated) {
            int least = PackedDate.years(PackedDate.latest(born), asOf);
            int most = PackedDate.years(PackedDate.earliest(born), asOf);
            return stated >= least - tolerance && stated <= most + tolerance;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int born = PackedDate.of(row.get(birth));
            int age = PackedDate.years(PackedDate.latest(born), asOf);
            Map<String, String> arguments = Map.of("age", Integer.toString(age));
            List<Integer> all = List.of(field, birth, witness.idSlot());
            if (witness.of(row) == BirthWitness.Says.AGREES) {
                Explanation said = Slots.explain(List.of(field), all, arguments);
                return PackedDate.full(born)
                        ? new Explanation(
                                said.blamed(), said.involved(), arguments, Map.of(field, Integer.toString(age)))
                        : said;
            }
            int corrected = witness.corrected(row);
            boolean heals = corrected != PackedDate.NONE
                    && row.get(field) instanceof NumberValue stated
                    && stated.number().isPresent()
                    && agrees(corrected, stated.number().getAsDouble());
            return Slots.explain(heals ? List.of(birth) : List.of(field, birth), all, arguments);
        }
    }
}
