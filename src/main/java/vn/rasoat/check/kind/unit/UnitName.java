package vn.rasoat.check.kind.unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.FoldedText;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Level;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code unit-name}: a commune's code and its name in the row are of the same commune at the reference date. The province in the
 * row decides which of the two stands alone. Parameters: {@code code}, {@code name} (the rule's fields by default).
 */
final class UnitName implements CheckKind {
    @Override
    public String name() {
        return "unit-name";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        Units units = binding.context().units();
        Map<String, Names> communes = new HashMap<>();
        for (Unit unit : units.all(Level.COMMUNE, binding.asOf())) {
            communes.put(unit.code(), Names.of(unit));
        }
        return new Check(
                Slots.of(rule, binding, "code", 0),
                Slots.of(rule, binding, "name", 1),
                binding.slot("ma_tinh"),
                binding.slot("ten_tinh"),
                communes,
                units,
                binding.asOf());
    }

    /** The folded names by which a commune goes. */
    private record Names(Unit unit, List<String> folded) {
        private static final String[] KINDS = {"xa", "phuong", "dac khu", "thi tran", "x", "p", "tt"};

        static Names of(Unit unit) {
            List<String> names = unit.otherName().isEmpty()
                    ? List.of(FoldedText.fold(unit.name()))
                    : List.of(FoldedText.fold(unit.name()), FoldedText.fold(unit.otherName()));
            return new Names(unit, names);
        }

        /** Whether a text is the name, with or without a word for the kind of unit before it. */
        boolean match(String text) {
            for (int i = 0; i < folded.size(); i++) {
                String name = folded.get(i);
                if (FoldedText.same(text, name)) {
                    return true;
                }
                int at = FoldedText.lastIndexOf(text, name);
                if (at > 0 && FoldedText.endsAt(text, at, name) && onlyKindBefore(text, at)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean onlyKindBefore(String text, int at) {
            for (String kind : KINDS) {
                if (FoldedText.startsWithWords(text, 0, kind) && FoldedText.letters(text, 0, at) == letters(kind)) {
                    return true;
                }
            }
            return false;
        }

        private static int letters(String folded) {
            return FoldedText.letters(folded, 0, folded.length());
        }
    }

    private record Check(
            int code,
            int name,
            int provinceCode,
            int provinceName,
            Map<String, Names> communes,
            Units units,
            LocalDate asOf)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            if (row.get(code) instanceof Blank || row.get(name) instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            Names names = names(row);
            return names == null
                    ? Outcome.NOT_ASSESSABLE
                    : Outcome.passIf(names.match(row.get(name).cell().text()));
        }

        private @Nullable Names names(Row row) {
            return row.get(code) instanceof PlaceValue place ? communes.get(place.code()) : null;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Names names = names(row);
            if (names == null) {
                return Explanation.blaming(name, code);
            }
            String expected = names.unit.fullName(asOf);
            Optional<String> stated = province(row);
            List<Integer> concerned = List.of(code, name, provinceCode, provinceName);
            boolean nameThere = stated.isPresent()
                    && !units.communesNamed(row.get(name).cell().text(), stated.get(), asOf)
                            .isEmpty();
            boolean codeThere = stated.isPresent() && stated.get().equals(names.unit.provinceCode());
            if (codeThere && !nameThere) {
                Explanation said = Slots.explain(List.of(name), concerned, Map.of("expected", expected));
                return new Explanation(said.blamed(), said.involved(), said.arguments(), Map.of(name, expected));
            }
            boolean codeAlone = nameThere && !codeThere;
            return Slots.explain(
                    codeAlone ? List.of(code) : List.of(name, code), concerned, Map.of("expected", expected));
        }

        /** The province of today that the row states. */
        private Optional<String> province(Row row) {
            Value byCode = row.get(provinceCode);
            if (byCode instanceof PlaceValue place && !place.code().isEmpty()) {
                return Optional.of(place.code());
            }
            return row.get(provinceName) instanceof PlaceValue place
                    ? place.address()
                            .flatMap(Address::provinceUnit)
                            .flatMap(units::provinceOf)
                            .map(Unit::code)
                    : Optional.empty();
        }
    }
}
