package vn.rasoat.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.model.Knowledge;

/**
 * The public holidays of {@code codes/holidays.csv}: days of every year ({@code 04-30}) and single days ({@code 2026-02-17}), of
 * which those marked {@code in_use} count. A holiday of every year that falls on a weekend moves to the next working day (Bộ luật
 * Lao động 2019, article 111(3)).
 */
public final class Holidays {
    private final Lazy<Days> days;

    private record Days(Set<MonthDay> yearly, Set<LocalDate> single) {}

    public Holidays(Knowledge knowledge) {
        this.days = new Lazy<>(() -> read(knowledge));
    }

    public boolean isHoliday(LocalDate day) {
        return listed(day) || compensates(day);
    }

    /** Whether the file lists the moving holidays (Tết, Hùng Vương) of that year; without them deadlines may come out too early. */
    public boolean knowsYear(int year) {
        return days.get().single.stream().anyMatch(day -> day.getYear() == year);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean listed(LocalDate day) {
        return days.get().yearly.contains(MonthDay.from(day))
                || days.get().single.contains(day);
    }

    /** A weekday is off when holidays of the weekend before, and of the days off in between, are still to be made up for. */
    private boolean compensates(LocalDate day) {
        if (weekend(day)) {
            return false;
        }
        int owed = 0;
        for (LocalDate each = day.minusDays(6); each.isBefore(day); each = each.plusDays(1)) {
            if (weekend(each)) {
                owed += days.get().yearly.contains(MonthDay.from(each)) ? 1 : 0;
            } else if (!listed(each) && owed > 0) {
                owed--;
            }
        }
        return owed > 0;
    }

    private static Days read(Knowledge knowledge) {
        Days days = new Days(new HashSet<>(), new TreeSet<>());
        knowledge.csv("codes/holidays.csv").stream()
                .filter(line -> line.getField("in_use").equals("yes"))
                .map(line -> line.getField("day"))
                .forEach(day -> {
                    if (day.length() == 5) {
                        days.yearly.add(MonthDay.parse("--" + day));
                    } else {
                        days.single.add(LocalDate.parse(day));
                    }
                });
        return days;
    }
}
