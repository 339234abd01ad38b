package vn.rasoat.check.kind.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import vn.rasoat.check.Binding;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/**
 * {@code retirement-age}: somebody who is still on the list has not passed the age of retirement, which rises with the year. The
 * first two fields are the birth date and the sex. Parameters: {@code men} and {@code women}, each with the year from which an age
 * holds and that age in months. One retires from the first day of the month after the one in which the age is reached.
 */
final class RetirementAge implements CheckKind {
    @Override
    public String name() {
        return "retirement-age";
    }

    @Override
    public Set<String> arguments() {
        return Set.of("years", "months", "since");
    }

    @Override
    public RowCheck bind(Rule rule, Binding binding) throws RuleException {
        if (rule.fields().size() < 2) {
            throw new RuleException(rule.id(), "fields: expected the birth date and the sex");
        }
        return new Bound(
                binding.slot(rule.fields().get(0)),
                binding.slot(rule.fields().get(1)),
                new Ages(months(rule, "men")),
                new Ages(months(rule, "women")),
                binding.asOf());
    }

    private static NavigableMap<Integer, Integer> months(Rule rule, String name) throws RuleException {
        JsonNode table = rule.check().parameters().path(name);
        NavigableMap<Integer, Integer> out = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : table.properties()) {
            if (!entry.getKey().matches("[0-9]{4}") || !entry.getValue().isInt()) {
                throw new RuleException(rule.id(), "check." + name + ": expected years with ages in months");
            }
            out.put(Integer.valueOf(entry.getKey()), entry.getValue().asInt());
        }
        if (out.isEmpty()) {
            throw new RuleException(rule.id(), "check." + name + ": no ages");
        }
        return out;
    }

    /** Ages in months by the first year in which they hold. */
    private record Ages(NavigableMap<Integer, Integer> byYear) {
        /** The age that holds for a birth day, in months: that of the first year in which it is reached. */
        int months(LocalDate born) {
            for (Map.Entry<Integer, Integer> entry : byYear.entrySet()) {
                if (born.plusMonths(entry.getValue()).getYear() <= entry.getKey()) {
                    return entry.getValue();
                }
            }
            return byYear.lastEntry().getValue();
        }

        LocalDate retires(LocalDate born) {
            return born.plusMonths(months(born)).withDayOfMonth(1).plusMonths(1);
        }
    }

    private record Bound(int birth, int sex, Ages men, Ages women, LocalDate asOf) implements RowCheck {
        @Override
        public int judge(Row row) {
            int born = PackedDate.of(row.get(birth));
            if (born == PackedDate.NONE || !(row.get(sex) instanceof CodedValue)) {
                return row.get(birth).present() ? Outcome.NOT_ASSESSABLE : Outcome.NOT_APPLICABLE;
            }
            Ages ages = ages(row.get(sex));
            return Outcome.passIf(ages.retires(day(born)).isAfter(asOf));
        }

        /** The later of the two ages when the sex is not understood. */
        private Ages ages(Value value) {
            return value instanceof CodedValue coded && coded.codes().equals(List.of("2")) ? women : men;
        }

        private static LocalDate day(int packed) {
            return LocalDate.ofEpochDay(PackedDate.epochDay(PackedDate.latest(packed)));
        }

        @Override
        public Explanation explain(Row row, int outcome) {
            LocalDate born = day(PackedDate.of(row.get(birth)));
            Ages ages = ages(row.get(sex));
            int months = ages.months(born);
            return Explanation.blaming(birth)
                    .involving(sex)
                    .with(Map.of(
                            "years", Integer.toString(months / 12),
                            "months", Integer.toString(months % 12),
                            "since", PackedDate.display(PackedDate.of(ages.retires(born)))));
        }
    }
}
