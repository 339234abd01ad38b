package vn.rasoat.check;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;

/**
 * Partial dates as numbers {@code yyyymmdd} with zeros for unknown parts, so that checks can compare millions without making
 * objects. Every comparison is made between the first and the last day that a date can be: only what is certain counts.
 */
public final class PackedDate {
    /** No date, or one that is not understood. */
    public static final int NONE = 0;

    private PackedDate() {}

    /** The date of a value; {@link #NONE} when there is none, it was not understood, or its century is a guess. */
    public static int of(Value value) {
        return value instanceof DateValue date
                        && date.form() != DateValue.Form.SHORT_YEAR
                        && date.date().isPresent()
                ? date.date().get().packed()
                : NONE;
    }

    public static int of(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /** The first day a date can be. */
    public static int earliest(int date) {
        int month = date / 100 % 100;
        int day = date % 100;
        return date + (month == 0 ? 100 : 0) + (day == 0 ? 1 : 0);
    }

    /** The last day a date can be. */
    public static int latest(int date) {
        int month = date / 100 % 100;
        if (month == 0) {
            return date + 1231;
        }
        return date % 100 == 0 ? date + daysIn(year(date), month) : date;
    }

    public static int year(int date) {
        return date / 10_000;
    }

    /** Whether the day is known. */
    public static boolean full(int date) {
        return date % 100 != 0;
    }

    /** The same day a number of years later; 29 February may become a day that is not in the calendar, which still compares rightly. */
    public static int plusYears(int date, int years) {
        return date + years * 10_000;
    }

    /** Full years from one known day to another: the age on a day; negative when the other is earlier. */
    public static int years(int from, int to) {
        return Math.floorDiv(to - from, 10_000);
    }

    /** Days since 1970-01-01 of a known day, by the Gregorian calendar. */
    public static int epochDay(int date) {
        int month = date / 100 % 100;
        int year = year(date) - (month <= 2 ? 1 : 0);
        int era = Math.floorDiv(year, 400);
        int yearOfEra = year - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + date % 100 - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }

    /** As Vietnamese forms write it. */
    public static String display(int date) {
        return PartialDate.unpack(date).display();
    }

    private static int daysIn(int year, int month) {
        return Month.of(month).length(Year.isLeap(year));
    }
}
