package vn.rasoat.check.kind.lists;

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
import vn.rasoat.rule.CheckSpec;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code round-age}: the age at which somebody is honoured is one of the round ones and agrees with the birth year. Parameters:
 * {@code birth}; {@code first}, the least round age; {@code step} between them; {@code every}, the age from which every year
 * counts; {@code tolerance} in years, for the custom of counting the year of birth and for lists made before the new year.
 * Cases: {@code not-round}, {@code other}.
 */
final class RoundAge implements CheckKind {
    private static final int NOT_ROUND = 0;
    private static final int OTHER = 1;

    @Override
    public String name() {
        return "round-age";
    }

    @Override
    public List<String> cases() {
        return List.of("not-round", "other");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("age", "limit");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        int step = spec.integer("step");
        if (step <= 0) {
            throw new RuleException(rule.id(), "check.step: expected a number above 0");
        }
        Ages ages = new Ages(spec.integer("first"), step, spec.integer("every"), spec.integer("tolerance"));
        return new Check(
                binding.onlySlot(rule),
                binding.slot(spec.text("birth")),
                binding.asOf().getYear(),
                ages);
    }

    private record Ages(int first, int step, int every, int tolerance) {
        boolean isRound(double age) {
            return age >= every || (age >= first && (age - first) % step == 0);
        }
    }

    private record Check(int slot, int birth, int thisYear, Ages ages) implements RowCheck {
        @Override
        public int judge(Row row) {
            double stated = Numbers.of(row.get(slot));
            if (Numbers.isNone(stated)) {
                return Numbers.missing(row.get(slot));
            }
            if (!ages.isRound(stated)) {
                return Outcome.fail(NOT_ROUND);
            }
            int born = PackedDate.of(row.get(birth));
            if (born == PackedDate.NONE) {
                return Numbers.missing(row.get(birth));
            }
            double off = Math.abs(thisYear - PackedDate.year(born) - stated);
            return off <= ages.tolerance ? Outcome.PASS : Outcome.fail(OTHER);
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int born = PackedDate.of(row.get(birth));
            String age = born == PackedDate.NONE ? "" : Integer.toString(thisYear - PackedDate.year(born));
            Map<String, String> arguments = Map.of("age", age, "limit", Integer.toString(ages.first));
            return Outcome.caseIndex(outcome) == NOT_ROUND
                    ? Explanation.blaming(slot).with(arguments)
                    : Explanation.blaming(slot, birth).with(arguments);
        }
    }
}
