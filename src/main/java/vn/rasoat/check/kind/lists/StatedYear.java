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
 * {@code stated-year}: a calendar year written as a number has come, is not too long ago, and finds the person old enough.
 * Parameters: {@code back}, how many years before the reference date are recent enough (any when not given); {@code birth}, the
 * birth date, and {@code minAge}, the least age in the calendar year. Cases: {@code future}, {@code old}, {@code young}.
 */
final class StatedYear implements CheckKind {
    private static final int FUTURE = 0;
    private static final int OLD = 1;
    private static final int YOUNG = 2;
    private static final int ANY = 10_000;

    @Override
    public String name() {
        return "stated-year";
    }

    @Override
    public List<String> cases() {
        return List.of("future", "old", "young");
    }

    @Override
    public Set<String> arguments() {
        return Set.of("limit", "age");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        CheckSpec spec = rule.check();
        int birth = binding.slot(spec.optionalText("birth").orElse(""));
        return new Check(
                binding.onlySlot(rule),
                birth,
                binding.asOf().getYear(),
                spec.integer("back", ANY),
                spec.integer("minAge", 0));
    }

    private record Check(int slot, int birth, int thisYear, int back, int minAge) implements RowCheck {
        @Override
        public int judge(Row row) {
            double year = Numbers.of(row.get(slot));
            if (Numbers.isNone(year)) {
                return Numbers.missing(row.get(slot));
            }
            if (year > thisYear) {
                return Outcome.fail(FUTURE);
            }
            if (year < thisYear - back) {
                return Outcome.fail(OLD);
            }
            int born = PackedDate.of(row.get(birth));
            return born != PackedDate.NONE && year - PackedDate.year(born) < minAge
                    ? Outcome.fail(YOUNG)
                    : Outcome.PASS;
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            int which = Outcome.caseIndex(outcome);
            int born = PackedDate.of(row.get(birth));
            String age = born == PackedDate.NONE ? "" : Numbers.text(Numbers.of(row.get(slot)) - PackedDate.year(born));
            int limit = which == FUTURE ? thisYear : which == OLD ? back : minAge;
            Explanation said = Explanation.blaming(slot).with(Map.of("limit", Integer.toString(limit), "age", age));
            return which == YOUNG ? said.involving(birth) : said;
        }
    }
}
