package vn.rasoat.check.kind.general;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code arithmetic}: a number must be the sum of others of its row. All cells of the sum are blamed together, the result first, and
 * the number that makes the sum right is proposed for it. Every cell must hold a number, or else nothing is said; an empty term
 * counts as nothing only with {@code emptyIsZero}.
 *
 * <p>Parameters: {@code result}, a column; {@code terms}, a list of {@code {"field": …}} with, each optional, {@code "times": another
 * column}, {@code "factor": a number} ({@code -1} to subtract); {@code tolerance}, how far off is still right (0 by default).
 */
final class Arithmetic implements CheckKind {
    /** Far more than the error of adding doubles, far less than any unit of money. */
    private static final double ROUNDING = 1e-6;

    @Override
    public String name() {
        return "arithmetic";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected");
    }

    @Override
    public BoundCheck bind(Rule rule, Binding binding) throws RuleException {
        List<Term> terms = new ArrayList<>();
        for (CheckSpec spec : Fields.objects(rule, "terms")) {
            boolean product = spec.optionalText("times").isPresent();
            terms.add(new Term(
                    binding.slot(spec.text("field")),
                    product ? binding.slot(spec.text("times")) : Term.NONE,
                    spec.number("factor", 1)));
        }
        return new Sum(
                binding.slot(rule.check().text("result")),
                terms,
                rule.check().number("tolerance", 0),
                rule.check().flag("emptyIsZero"));
    }

    private record Term(int slot, int times, double factor) {
        static final int NONE = -2;

        double of(Row row, boolean emptyIsZero) {
            Value first = row.get(slot);
            double number = factor * number(first, emptyIsZero);
            return times == NONE ? number : number * number(row.get(times), emptyIsZero);
        }

        private static double number(Value value, boolean emptyIsZero) {
            return emptyIsZero && !value.present() ? 0 : Figures.of(value);
        }
    }

    private record Sum(int result, List<Term> terms, double tolerance, boolean emptyIsZero) implements RowCheck {
        @Override
        public int judge(Row row) {
            if (!row.get(result).present()) {
                return Outcome.NOT_APPLICABLE;
            }
            double stated = Figures.of(row.get(result));
            double sum = sum(row);
            if (Double.isNaN(stated) || Double.isNaN(sum)) {
                return Outcome.NOT_ASSESSABLE;
            }
            double slack = tolerance + ROUNDING + Math.abs(sum) * 1e-12;
            return Outcome.passIf(Math.abs(stated - sum) <= slack);
        }

        private double sum(Row row) {
            double sum = 0;
            for (int i = 0; i < terms.size(); i++) {
                sum += terms.get(i).of(row, emptyIsZero);
            }
            return sum;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            Set<Integer> all = new LinkedHashSet<>(List.of(result));
            terms.forEach(term -> {
                all.add(term.slot());
                all.add(term.times());
            });
            all.removeIf(slot -> slot < 0);
            String expected = Figures.text(sum(row));
            return Explanation.blaming(all.toArray(Integer[]::new))
                    .with(Map.of("expected", expected))
                    .suggesting(result, expected);
        }
    }
}
