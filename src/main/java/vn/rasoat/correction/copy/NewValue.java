package vn.rasoat.correction.copy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.rasoat.model.CellKind;

/** What a new value becomes in a spreadsheet cell that was a number or a date: it stays one where it can. */
final class NewValue {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,10})?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate FIRST_SURE = LocalDate.of(1900, 3, 1); // Excel has a 29 February 1900

    private NewValue() {}

    /** The number to write; empty when the value is to be text. A leading zero is kept by making the cell text. */
    static OptionalDouble number(Planned planned, boolean since1904) {
        String value = planned.change().value();
        if (planned.kind() == CellKind.NUMBER && NUMBER.matcher(value).matches()) {
            return OptionalDouble.of(Double.parseDouble(value));
        }
        if (planned.kind() == CellKind.DATE) {
            return serial(value, since1904);
        }
        return OptionalDouble.empty();
    }

    private static OptionalDouble serial(String value, boolean since1904) {
        try {
            Matcher day = DAY.matcher(value);
            Matcher iso = ISO_DAY.matcher(value);
            LocalDate date;
            if (day.matches()) {
                date = LocalDate.of(part(day, 3), part(day, 2), part(day, 1));
            } else if (iso.matches()) {
                date = LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3));
            } else {
                return OptionalDouble.empty();
            }
            boolean early = date.isBefore(since1904 ? SINCE_1904 : FIRST_SURE);
            return early
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(ChronoUnit.DAYS.between(since1904 ? SINCE_1904 : SINCE_1900, date));
        } catch (DateTimeException e) {
            return OptionalDouble.empty();
        }
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
