package vn.rasoat.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/**
 * A date of which the day, or the day and the month, may be unknown: a year-only birth date is legal (QCVN 109:2017).
 * Unknown parts are 0 and never filled in.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 when unknown
 * @param day 1 to 31 and real in its month, or 0 when unknown; 0 whenever the month is 0
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("not a date");
        }
        if (day > 0 && !isReal(year, month, day)) {
            throw new IllegalArgumentException("no such day");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Whether the three numbers name a day of the calendar. */
    public static boolean isReal(int year, int month, int day) {
        return year >= Year.MIN_VALUE
                && year <= Year.MAX_VALUE
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year)));
    }

    public boolean full() {
        return day > 0;
    }

    /** The day itself when fully known. */
    public Optional<LocalDate> exact() {
        return full() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The first day it can be. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /** The last day it can be. */
    public LocalDate latest() {
        if (full()) {
            return earliest();
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : earliest().plusMonths(1).minusDays(1);
    }

    /** A number that orders and identifies: {@code yyyymmdd} with zeros for unknown parts. */
    public int packed() {
        return year * 10_000 + month * 100 + day;
    }

    public static PartialDate unpack(int packed) {
        return new PartialDate(packed / 10_000, packed / 100 % 100, packed % 100);
    }

    /** As Vietnamese forms write it: {@code 05/02/1990}, {@code 02/1990} or {@code 1990}. */
    public String display() {
        if (full()) {
            return "%02d/%02d/%04d".formatted(day, month, year);
        }
        return month > 0 ? "%02d/%04d".formatted(month, year) : "%04d".formatted(year);
    }

    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(packed(), other.packed());
    }
}
