package vn.rasoat.training.write;

import java.util.Set;

/** Habits of real files; any number of them together. An empty set is a tidy table: one header row, data below. */
public enum Layout {
    /** Authority, national motto, title and date above the header. */
    LETTERHEAD,
    /** A header of two rows with merged cells. */
    TWO_LINE_HEADER,
    /** A row (1) (2) (3) under the header. */
    COLUMN_NUMBERS,
    /** A row with the hamlet's name before the hamlet's people. */
    HAMLET_TITLES,
    /** The header again before each hamlet. */
    REPEATED_HEADER,
    /** A row of totals at the end of each hamlet. */
    TOTALS,
    /** Place, date and signatures at the end. */
    SIGNATURE,
    /** A sheet for each hamlet; xlsx only. */
    SHEET_PER_HAMLET,
    /** Sex as a tick under Nam or Nữ. */
    SEX_TICKS,
    /** The birth date written under Nam or under Nữ, no column of sex. */
    BIRTH_BY_SEX,
    /** IDs and telephone numbers as numbers, their leading zeros lost; xlsx only. */
    NUMERIC_IDS,
    /** Dates as real dates of the spreadsheet; xlsx only. */
    REAL_DATES,
    /** All text in TCVN3, set in .VnTime. */
    TCVN3,
    /** All text in VNI, set in VNI-Times. */
    VNI;

    /** What a printed list of a commune usually looks like. */
    public static Set<Layout> printed() {
        return Set.of(LETTERHEAD, TWO_LINE_HEADER, COLUMN_NUMBERS, HAMLET_TITLES, TOTALS, SIGNATURE);
    }
}
