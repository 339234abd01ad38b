package vn.rasoat.check.kind.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code product}: an amount is the product of other numbers of the row and a rate, or a share of it. Parameters: {@code factors},
 * fields; {@code rate}, the name of a rate in force on the reference date; {@code least}, the least share of the product that
 * may be paid (1 when nothing is taken off); {@code slack} in đồng for rounding. Cases: {@code more}, {@code less}.
 */
final class Product implements CheckKind {
    private static final int MORE = 0;
    private static final int LESS = 1;

    @Override
    public String name() {
        return "product";
    }

    @Override
    public List<String> cases() {
        return List.of("more", "less");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("expected", "least");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        List<Integer> factors = new ArrayList<>();
        for (String field : spec.texts("factors")) {
            factors.add(binding.slot(field));
        }
        OptionalDouble rate = Rates.of(rule.id(), spec.text("rate"), binding);
        return new Check(
                binding.onlySlot(rule),
                factors.stream().mapToInt(Integer::intValue).toArray(),
                rate.orElse(Numbers.NONE),
                spec.number("least", 1),
                spec.number("slack", 0));
    }

    @SuppressWarnings("ArrayRecordComponent") // read in the loop over rows, never handed out or compared
    private record Check(int slot, int[] factors, double rate, double least, double slack) implements RowCheck {
        @Override
        public int judge(Row row) {
            double stated = Numbers.of(row.get(slot));
            double whole = whole(row);
            if (Numbers.isNone(stated) || Numbers.isNone(whole)) {
                return blank(row) ? Outcome.NOT_APPLICABLE : Outcome.NOT_ASSESSABLE;
            }
            if (stated > whole + slack) {
                return Outcome.fail(MORE);
            }
            return stated < whole * least - slack ? Outcome.fail(LESS) : Outcome.PASS;
        }

        private boolean blank(Row row) {
            boolean blank = Numbers.missing(row.get(slot)) == Outcome.NOT_APPLICABLE;
            for (int factor : factors) {
                blank |= Numbers.missing(row.get(factor)) == Outcome.NOT_APPLICABLE;
            }
            return blank;
        }

        private double whole(Row row) {
            double whole = rate;
            for (int factor : factors) {
                whole *= Numbers.of(row.get(factor)); // what is no number makes the whole none
            }
            return whole;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            List<Integer> evidence = new ArrayList<>();
            for (int factor : factors) {
                evidence.add(factor);
            }
            double whole = whole(row);
            return new Explanation(
                    List.of(slot),
                    evidence,
                    Map.of("expected", Numbers.text(whole), "least", Numbers.text(whole * least)),
                    Map.of());
        }
    }
}
