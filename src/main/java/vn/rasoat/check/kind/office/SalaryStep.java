package vn.rasoat.check.kind.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.Folding;

/**
 * {@code salary-step}: the salary coefficient is the one of the grade and step. The rule's fields are the coefficient, the grade
 * and the step. Parameter {@code grades}: for each grade's code or name {@code from} and {@code rise} in hundredths and the number
 * of {@code steps}. Cases: the unnamed one for another coefficient than the step's; {@code none} for a coefficient that no step of
 * the grade has. A grade that is not listed is not judged.
 */
final class SalaryStep implements CheckKind {
    private static final int OTHER = 0;
    private static final int NONE = 1;

    @Override
    public String name() {
        return "salary-step";
    }

    @Override
    public List<String> cases() {
        return List.of("", "none");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        if (rule.fields().size() < 3) {
            throw new RuleException(rule.id(), "fields: expected coefficient, grade and step");
        }
        Map<Long, Grade> grades = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                rule.check().parameters().path("grades").properties()) {
            JsonNode grade = entry.getValue();
            grades.put(
                    Folding.equalityHash(entry.getKey()),
                    new Grade(
                            grade.path("from").asInt(),
                            grade.path("rise").asInt(),
                            grade.path("steps").asInt()));
        }
        return new Bound(
                binding.slot(rule.fields().get(0)),
                binding.slot(rule.fields().get(1)),
                binding.slot(rule.fields().get(2)),
                Map.copyOf(grades));
    }

    /** A grade's salaries in hundredths of the coefficient. */
    private record Grade(int from, int rise, int steps) {
        int at(int step) {
            return from + rise * (step - 1);
        }

        boolean has(int step) {
            return step >= 1 && step <= steps;
        }

        boolean pays(int hundredths) {
            int above = hundredths - from;
            return above >= 0 && above % rise == 0 && has(above / rise + 1);
        }
    }

    private record Bound(int coefficient, int grade, int step, Map<Long, Grade> grades) implements RowCheck {
        @Override
        public int judge(Row row) {
            double paid = Reads.number(row.get(coefficient));
            Optional<Grade> found = found(row);
            if (Double.isNaN(paid) || found.isEmpty()) {
                return row.get(coefficient) instanceof Blank ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE;
            }
            int hundredths = (int) Math.round(paid * 100);
            int at = at(row);
            if (found.get().has(at)) {
                return hundredths == found.get().at(at) ? Outcome.PASS : Outcome.fail(OTHER);
            }
            return found.get().pays(hundredths) ? Outcome.PASS : Outcome.fail(NONE);
        }

        private Optional<Grade> found(Row row) {
            return row.get(grade).present()
                    ? Optional.ofNullable(
                            grades.get(Folding.equalityHash(row.get(grade).cell().text())))
                    : Optional.empty();
        }

        /** The step, 0 when none is written. */
        private int at(Row row) {
            double number = Reads.number(row.get(step));
            return Double.isNaN(number) || number != Math.rint(number) ? 0 : (int) number;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int at = at(row);
            String expected = found(row)
                    .filter(grade -> grade.has(at))
                    .map(grade -> text(grade.at(at)))
                    .orElse("");
            return Explanation.blaming(coefficient)
                    .involving(grade, step)
                    .with(Map.of("expected", expected));
        }

        private static String text(int hundredths) {
            int rest = hundredths % 100;
            return hundredths / 100 + "," + (rest < 10 ? "0" : "") + rest;
        }
    }
}
