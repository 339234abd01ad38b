package vn.rasoat.check.kind.freshness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowTest;
import vn.rasoat.check.kind.common.Parameters;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code birthdays-ahead}: how many people reach an age that matters before the next update; one reminder for the whole list.
 * Parameters: {@code ages}, up to 14 in years; {@code months} until the next update; {@code if}, a condition on the rows that count.
 * Who is born on a day not known is taken to reach the age on the first day that is possible.
 */
final class BirthdaysAhead implements CheckKind {
    private static final int OTHERS = 1;
    private static final int MOST_AGES = 14;

    @Override
    public String name() {
        return "birthdays-ahead";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("until", "list");
    }

    @Override
    public ColumnCheck bind(Rule rule, Binding binding) throws RuleException {
        int[] ages = Parameters.integers(rule.check(), "ages");
        if (ages.length == 0 || ages.length > MOST_AGES) {
            throw new RuleException(rule.id(), "check.ages: expected 1 to " + MOST_AGES + " ages");
        }
        LocalDate until = binding.asOf().plusMonths(rule.check().integer("months"));
        RowTest counts = ConditionEvaluator.compile(
                rule.id(),
                ConditionReader.read(rule.id(), rule.check().parameters().path("if")),
                binding);
        List<Integer> list = java.util.Arrays.stream(ages).boxed().toList();
        return new Bound(binding.onlySlot(rule), list, PackedDate.of(binding.asOf()), PackedDate.of(until), counts);
    }

    private record Bound(int slot, List<Integer> ages, int today, int until, RowTest test) implements ColumnCheck {
        @Override
        public int classes() {
            return OTHERS + 1 + ages.size();
        }

        @Override
        public int classify(Value value) {
            int born = PackedDate.of(value);
            if (born == PackedDate.NONE) {
                return 0;
            }
            int first = PackedDate.earliest(born);
            for (int i = 0; i < ages.size(); i++) {
                int birthday = PackedDate.plusYears(first, ages.get(i));
                if (birthday > today && birthday <= until) {
                    return OTHERS + 1 + i;
                }
            }
            return OTHERS;
        }

        @Override
        public boolean concerns(Row row) {
            return test.of(row) != RowTest.Truth.FALSE;
        }

        @Override
        public Verdict decide(long[] counts) {
            int failed = 0;
            List<String> told = new ArrayList<>();
            for (int i = 0; i < ages.size(); i++) {
                int at = OTHERS + 1 + i;
                if (counts[at] > 0) {
                    failed |= 1 << at;
                    told.add(ages.get(i) + " (" + counts[at] + ")");
                }
            }
            return failed == 0
                    ? Verdict.FINE
                    : new Verdict(
                            failed,
                            false,
                            0,
                            Map.of("until", PartialDate.unpack(until).display(), "list", String.join(", ", told)));
        }

        @Override
        public Explanation explain(Value value, Verdict verdict) {
            return Explanation.blaming(slot).with(verdict.arguments());
        }
    }
}
