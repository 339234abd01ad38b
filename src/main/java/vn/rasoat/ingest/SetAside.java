package vn.rasoat.ingest;

import java.util.EnumMap;
import java.util.Map;

/**
 * Rows that are no data and were left out, counted by reason; nothing is left out without being counted.
 *
 * @param counts how many rows for each reason; reasons without rows are absent
 */
public record SetAside(Map<Reason, Integer> counts) {
    /** Why a row is no data. */
    public enum Reason {
        /** Letterhead, national motto, title, date: above the header. */
        LETTERHEAD,
        /** A line of the header itself. */
        HEADER,
        /** The header written again, or the line of column numbers (1) (2) (3) under it. */
        REPEATED_HEADER,
        /** A header unlike this table's, too far down to have been found on opening: what follows may be another table. */
        OTHER_HEADER,
        /** A row that names a class, hamlet or group. */
        GROUP_TITLE,
        /** Sums and counts. */
        TOTAL,
        /** Signatures, notes and dates below the data. */
        FOOTER,
        /** A row without any text. */
        EMPTY,
        /** A record that its database marks as deleted and still holds. */
        DELETED
    }

    public static final SetAside NONE = new SetAside(Map.of());

    public SetAside {
        counts = Map.copyOf(counts);
    }

    public SetAside plus(SetAside other) {
        Map<Reason, Integer> sum = new EnumMap<>(Reason.class);
        sum.putAll(counts);
        other.counts.forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
        return new SetAside(sum);
    }

    /** All rows set aside, for whatever reason. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
