package vn.rasoat.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that are no data and were left out, counted by reason; nothing is left out without being counted.
 *
 * @param counts how many rows for each reason; reasons without rows are absent
 * @param totals what stands in the rows of sums below the header, the first thousand of them, in their order
 * @param cutTexts how many texts of data rows were longer than a cell may be and were read only in part
 */
public record SetAside(Map<Reason, Integer> counts, List<TotalRow> totals, int cutTexts) {
    private static final int MOST_TOTALS = 1_000;

    /**
     * A row of sums or counts.
     *
     * @param row the row number as Excel shows it
     * @param label its first text
     * @param cells the raw texts by column
     */
    public record TotalRow(int row, String label, Map<Integer, String> cells) {
        public TotalRow {
            cells = Map.copyOf(cells);
        }

        @Override
        public String toString() { // sums may tell of people
            return "TotalRow[" + row + "]";
        }
    }

    /** Rows set aside, none of them sums worth keeping. */
    public SetAside(Map<Reason, Integer> counts) {
        this(counts, List.of());
    }

    /** Rows set aside, and no text that was cut. */
    public SetAside(Map<Reason, Integer> counts, List<TotalRow> totals) {
        this(counts, totals, 0);
    }

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
        totals = List.copyOf(totals);
    }

    public SetAside plus(SetAside other) {
        Map<Reason, Integer> sum = new EnumMap<>(Reason.class);
        sum.putAll(counts);
        other.counts.forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
        List<TotalRow> all = new ArrayList<>(totals);
        other.totals.stream().limit(Math.max(0, MOST_TOTALS - all.size())).forEach(all::add);
        return new SetAside(sum, all, cutTexts + other.cutTexts);
    }

    /** All rows set aside, for whatever reason. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
