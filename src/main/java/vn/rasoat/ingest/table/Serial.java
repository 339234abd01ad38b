package vn.rasoat.ingest.table;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Spreadsheet date serials as ISO text. */
public final class Serial {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST = 2_958_465; // 9999-12-31
    private static final int SECONDS = 86_400;

    private Serial() {}

    /**
     * The day, with its time if it has one. Serial 60 of the 1900 system is the day that Excel believes in and the calendar
     * does not: 1900-02-29.
     *
     * @return empty when the serial names no day, such as negative numbers or a time of day alone
     */
    public static Optional<String> date(double serial, boolean since1904) {
        if (!(serial >= (since1904 ? 0 : 1)) || serial >= LAST + 1.0) {
            return Optional.empty();
        }
        long seconds = Math.round(serial * SECONDS);
        long day = seconds / SECONDS;
        String time = seconds % SECONDS == 0 ? "" : "T" + clock(seconds % SECONDS);
        if (since1904) {
            return Optional.of(EPOCH_1904.plusDays(day) + time);
        }
        if (day == 60) {
            return Optional.of("1900-02-29" + time);
        }
        return Optional.of(EPOCH_1900.plusDays(day < 60 ? day + 1 : day) + time);
    }

    /** A time of day or an elapsed time, as {@code HH:mm:ss}. */
    public static Optional<String> time(double serial) {
        return serial >= 0 && serial < 10_000 ? Optional.of(clock(Math.round(serial * SECONDS))) : Optional.empty();
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
