package vn.rasoat.check.kind.id;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code id-birth-place}: the first three digits of the personal number name the province where the birth was registered, after old
 * provinces are mapped to those of today. Parameters: {@code id}, {@code place} (the rule's fields by default). It refuses any
 * other place: residence and hometown have nothing to do with these digits.
 */
final class IdBirthPlace implements CheckKind {
    private static final Set<String> PLACES = Set.of("noi_dang_ky_khai_sinh");

    @Override
    public String name() {
        return "id-birth-place";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        String place = Slots.field(rule, "place", 1);
        if (!PLACES.contains(place)) {
            throw new RuleException(
                    rule.id(), "check.place: the digits of an ID may be compared with " + PLACES + " only");
        }
        return new Check(Slots.of(rule, binding, "id", 0), binding.slot(place), ProvinceNames.read(binding.context()));
    }

    private record Check(int id, int place, ProvinceNames provinces) implements RowCheck {
        @Override
        public int judge(Row row) {
            String digits = TwelveDigits.of(row.get(id));
            if (digits == null || row.get(place) instanceof Blank) {
                return Missing.outcome(row.get(id), row.get(place));
            }
            String expected = provinces.ofHead(digits);
            if (expected == null) {
                return Outcome.NOT_APPLICABLE; // born abroad, or a head that the table does not know
            }
            String text = row.get(place).cell().text();
            if (provinces.mentions(text, expected)) {
                return Outcome.PASS;
            }
            return provinces.endsWithAny(text) ? Outcome.fail() : Outcome.NOT_ASSESSABLE;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            String digits = Objects.requireNonNull(TwelveDigits.of(row.get(id)));
            List<Integer> both = List.of(place, id);
            return Slots.explain(both, both, Map.of("expected", provinces.nameOfHead(digits)));
        }
    }
}
