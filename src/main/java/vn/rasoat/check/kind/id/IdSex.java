package vn.rasoat.check.kind.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.NameHints;
import vn.rasoat.check.kind.common.Sex;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.check.kind.common.TwelveDigits;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code id-sex}: the fourth digit of the personal number agrees with the sex. The name and the relation to the householder decide
 * which of the two stands alone; a number that names another birth year too is itself in doubt. Parameters: {@code id},
 * {@code sex} (the rule's fields by default) and those of {@link NameHints}.
 */
final class IdSex implements CheckKind {
    @Override
    public String name() {
        return "id-sex";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        return new Check(
                Slots.of(rule, binding, "id", 0),
                Slots.of(rule, binding, "sex", 1),
                binding.slot("ngay_sinh"),
                TwelveDigits.latestDigit(binding),
                new SexWitness(NameHints.bind(rule.check(), binding), binding));
    }

    private record Check(int id, int sex, int birth, int latestDigit, SexWitness witness) implements RowCheck {
        @Override
        public int judge(Row row) {
            String digits = TwelveDigits.of(row.get(id), latestDigit);
            Sex stated = Sex.of(row.get(sex));
            if (digits == null || stated == Sex.NONE) {
                return Missing.outcome(row.get(id), row.get(sex));
            }
            return Outcome.passIf(TwelveDigits.sex(digits) == stated);
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            String digits = Objects.requireNonNull(TwelveDigits.of(row.get(id)));
            Sex byId = TwelveDigits.sex(digits);
            Sex told = witness.of(row);
            int born = PackedDate.of(row.get(birth));
            boolean idInDoubt = born != PackedDate.NONE && PackedDate.year(born) != TwelveDigits.birthYear(digits);
            Map<String, String> arguments = Map.of("expected", byId.vi());
            List<Integer> concerned = new ArrayList<>(witness.slots());
            concerned.addAll(List.of(id, sex));
            if (told == byId && !idInDoubt) {
                Explanation said = Slots.explain(List.of(sex), concerned, arguments);
                return new Explanation(said.blamed(), said.involved(), arguments, Map.of(sex, byId.vi()));
            }
            boolean idAlone = told != Sex.NONE ? told != byId : idInDoubt;
            return Slots.explain(idAlone ? List.of(id) : List.of(sex, id), concerned, arguments);
        }
    }
}
