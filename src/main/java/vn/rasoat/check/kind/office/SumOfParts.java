package vn.rasoat.check.kind.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code sum-of-parts}: parts written in a row add up to the whole. Parameters: {@code whole}, {@code parts}, {@code tolerance}.
 * Cases: the unnamed one when all parts are columns of the table and make less or more than the whole; {@code more} when already
 * some of them make more. A blank part is nothing; a row without any part is not concerned.
 */
final class SumOfParts implements CheckKind {
    @Override
    public String name() {
        return "sum-of-parts";
    }

    @Override
    public List<String> cases() {
        return List.of("", "more");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("sum");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        List<Integer> slots = spec.texts("parts").stream().map(binding::slot).toList();
        return new Bound(
                binding.slot(spec.text("whole")),
                slots.stream().filter(slot -> slot >= 0).toList(),
                slots.stream().allMatch(slot -> slot >= 0),
                spec.number("tolerance", 0));
    }

    private record Bound(int whole, List<Integer> parts, boolean complete, double tolerance) implements RowCheck {
        @Override
        public int judge(Row row) {
            double all = Reads.number(row.get(whole));
            double sum = 0;
            boolean any = false;
            for (int i = 0; i < parts.size(); i++) {
                if (row.get(parts.get(i)) instanceof Blank) {
                    continue;
                }
                any = true;
                sum += Reads.number(row.get(parts.get(i)));
            }
            if (!any || row.get(whole) instanceof Blank) {
                return Outcome.NOT_APPLICABLE;
            }
            if (Double.isNaN(all) || Double.isNaN(sum)) {
                return Outcome.NOT_ASSESSABLE;
            }
            if (sum > all + tolerance) {
                return Outcome.fail(complete ? 0 : 1);
            }
            return complete && sum < all - tolerance ? Outcome.fail(0) : Outcome.PASS;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            double sum = parts.stream()
                    .map(row::get)
                    .filter(value -> !(value instanceof Blank))
                    .mapToDouble(Reads::number)
                    .sum();
            String text = BigDecimal.valueOf(sum)
                    .setScale(2, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
            return Explanation.blaming(whole)
                    .involving(parts.toArray(Integer[]::new))
                    .with(Map.of("sum", text));
        }
    }
}
