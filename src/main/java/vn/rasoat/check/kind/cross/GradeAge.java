package vn.rasoat.check.kind.cross;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.kind.common.Missing;
import vn.rasoat.check.kind.common.SchoolGrade;
import vn.rasoat.check.kind.common.Slots;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code grade-age}: a pupil's school grade fits the birth year. Parameters: {@code field}, the class, and {@code birth} (the
 * rule's fields by default); {@code entryAge}, the age in the calendar year of entering grade 1; {@code tolerance} in years;
 * {@code yearStart}, the month in which a school year begins.
 */
final class GradeAge implements CheckKind {
    @Override
    public String name() {
        return "grade-age";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("grade", "age", "expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        int birth = Slots.of(rule, binding, "birth", 1);
        return new Check(
                Slots.of(rule, binding, "field", 0),
                birth,
                spec.integer("entryAge"),
                spec.integer("tolerance"),
                schoolYear(binding, spec.integer("yearStart")),
                new BirthWitness(binding, birth));
    }

    private static int schoolYear(Binding binding, int startMonth) {
        return binding.asOf().getYear() - (binding.asOf().getMonthValue() < startMonth ? 1 : 0);
    }

    private record Check(int field, int birth, int entryAge, int tolerance, int schoolYear, BirthWitness witness)
            implements RowCheck {
        @Override
        public int judge(Row row) {
            int born = PackedDate.of(row.get(birth));
            if (row.get(field) instanceof Blank || born == PackedDate.NONE) {
                return Missing.outcome(row.get(field), row.get(birth));
            }
            if (!witness.believes(born)) {
                return Outcome.NOT_ASSESSABLE;
            }
            int grade = SchoolGrade.of(row.get(field).cell().text());
            return grade == 0 ? Outcome.NOT_APPLICABLE : Outcome.passIf(fits(grade, PackedDate.year(born)));
        }

        private boolean fits(int grade, int birthYear) {
            return Math.abs(schoolYear - birthYear - expected(grade)) <= tolerance;
        }

        private int expected(int grade) {
            return grade - 1 + entryAge;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int grade = SchoolGrade.of(row.get(field).cell().text());
            int year = PackedDate.year(PackedDate.of(row.get(birth)));
            Map<String, String> arguments = Map.of(
                    "grade", Integer.toString(grade),
                    "age", Integer.toString(schoolYear - year),
                    "expected", Integer.toString(expected(grade)));
            return Slots.explain(blamed(row, grade), List.of(field, birth, witness.idSlot()), arguments);
        }

        private List<Integer> blamed(Row row, int grade) {
            return switch (witness.of(row)) {
                case AGREES -> List.of(field);
                case DIFFERS -> fits(grade, witness.idYear(row)) ? List.of(birth) : List.of(birth, field);
                case NOTHING -> List.of(birth, field);
            };
        }
    }
}
