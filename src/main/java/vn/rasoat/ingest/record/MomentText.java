package vn.rasoat.ingest.record;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as cells of the kind {@link vn.rasoat.model.CellKind#DATE} have them. */
public final class MomentText {
    private static final DateTimeFormatter WITH_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private MomentText() {}

    /** The date, and the time unless it is midnight. */
    public static String of(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(WITH_TIME);
    }
}
