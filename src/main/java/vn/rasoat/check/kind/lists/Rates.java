package vn.rasoat.check.kind.lists;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.OptionalDouble;
import vn.rasoat.check.Binding;
import vn.rasoat.rule.RuleException;

/** Rates set by law, each with the days from and to which it holds ({@code numbers/rates.csv}). */
final class Rates {
    private static final String FILE = "numbers/rates.csv";

    private Rates() {}

    /**
     * The rate in force on the reference date; empty when none was known for that day.
     *
     * @throws RuleException when no rate has that name
     */
    static OptionalDouble of(String rule, String name, Binding binding) throws RuleException {
        boolean known = false;
        for (NamedCsvRecord line : binding.context().knowledge().csv(FILE)) {
            if (!line.getField("name").equals(name)) {
                continue;
            }
            known = true;
            if (holds(line, binding.asOf())) {
                return OptionalDouble.of(Double.parseDouble(line.getField("value")));
            }
        }
        if (!known) {
            throw new RuleException(rule, FILE + " has no rate " + name);
        }
        return OptionalDouble.empty();
    }

    private static boolean holds(NamedCsvRecord line, LocalDate day) {
        String to = line.getField("to");
        return !day.isBefore(LocalDate.parse(line.getField("from")))
                && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }
}
