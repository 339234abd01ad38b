package vn.rasoat.reference;

import java.time.LocalDate;

/** Counts Vietnamese working days: Monday to Friday, public holidays apart. */
public final class WorkingDays {
    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        return !Holidays.weekend(day) && !holidays.isHoliday(day);
    }

    /**
     * The last day of a period of working days; the first counted day is the one after the start.
     *
     * @param days 0 or more; 0 gives the start itself
     */
    public LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after the first day up to and including the last; 0 when the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
