package vn.rasoat.register.crosscheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.NumberValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.text.Folding;
import vn.rasoat.text.NameComparison;

/**
 * Values worked out of others, for conditions to compare:
 *
 * <ul>
 *   <li>{@code days}: how many days at least lie between two dates, of which parts may be unknown
 *   <li>{@code year-age}: the year of the reference date less the year of birth
 *   <li>{@code school-age}: the year in which the school year began (in September) less the year of birth
 *   <li>{@code name-likeness}: how alike two names are without their marks, 0 to 100: banks write none
 * </ul>
 */
final class DerivedValues {
    static final Set<String> KINDS = Set.of("days", "year-age", "school-age", "name-likeness");

    private static final int SCHOOL_YEAR_MONTH = 9;

    private DerivedValues() {}

    static Value of(String kind, Value from, Value to, LocalDate asOf) {
        return switch (kind) {
            case "days" -> days(from, to);
            case "year-age" -> yearsUntil(from, asOf.getYear());
            case "school-age" ->
                yearsUntil(from, asOf.getMonthValue() >= SCHOOL_YEAR_MONTH ? asOf.getYear() : asOf.getYear() - 1);
            case "name-likeness" -> likeness(from, to);
            default -> Blank.ABSENT;
        };
    }

    private static Optional<PartialDate> date(Value value) {
        return value instanceof DateValue date && date.form() != DateValue.Form.SHORT_YEAR
                ? date.date()
                : Optional.empty();
    }

    private static Value days(Value from, Value to) {
        Optional<PartialDate> first = date(from);
        Optional<PartialDate> second = date(to);
        if (first.isEmpty() || second.isEmpty()) {
            return Blank.ABSENT;
        }
        return number(ChronoUnit.DAYS.between(first.get().latest(), second.get().earliest()));
    }

    private static Value yearsUntil(Value birth, int year) {
        return date(birth).map(date -> number(year - date.year())).orElse(Blank.ABSENT);
    }

    private static Value likeness(Value a, Value b) {
        if (!a.present() || !b.present()) {
            return Blank.ABSENT;
        }
        String one = Folding.stripMarks(a.cell().text());
        String other = Folding.stripMarks(b.cell().text());
        return number(Math.round(100 * NameComparison.similarity(one, other)));
    }

    private static Value number(long number) {
        return new NumberValue(Cell.of(Long.toString(number)), OptionalDouble.of(number));
    }

    /** A known day as a value. */
    static Value day(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        return new DateValue(Cell.of(date.display()), DateValue.Form.FULL, Optional.of(date));
    }
}
