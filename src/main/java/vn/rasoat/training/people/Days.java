package vn.rasoat.training.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as numbers since 1970 and their texts {@code dd/MM/yyyy}, made once per day; for one thread. */
public final class Days {
    private static final int FIRST = -30_000; // 1887
    private static final int LAST = 40_000; // 2079

    private final @Nullable String[] texts = new String[LAST - FIRST];

    /** The day as {@code dd/MM/yyyy}. */
    public String text(int day) {
        int at = day - FIRST;
        if (at < 0 || at >= texts.length) {
            return write(day);
        }
        String known = texts[at];
        if (known == null) {
            known = write(day);
            texts[at] = known;
        }
        return known;
    }

    private static String write(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return Scramble.digits(date.getDayOfMonth(), 2) + "/" + Scramble.digits(date.getMonthValue(), 2) + "/"
                + Scramble.digits(date.getYear(), 4);
    }

    /** The day's number. */
    public static int of(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /** The number of a day written {@code dd/MM/yyyy}. */
    public static int of(String text) {
        return of(
                Integer.parseInt(text.substring(6)),
                Integer.parseInt(text.substring(3, 5)),
                Integer.parseInt(text.substring(0, 2)));
    }

    public static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** The same day some years later; 29 February becomes the 28th. */
    public static int plusYears(int day, int years) {
        return (int) LocalDate.ofEpochDay(day).plusYears(years).toEpochDay();
    }
}
