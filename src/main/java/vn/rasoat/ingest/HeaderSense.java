package vn.rasoat.ingest;

/** Tells how much a text looks like a column's heading. The knowledge of heading words lives above this package. */
public interface HeaderSense {
    /**
     * How surely a cell's text is a heading of a column.
     *
     * @param rawText the cell's text, raw, possibly in a legacy encoding
     * @return 0 when it is not known as a heading, 1 when it is one beyond doubt
     */
    double heading(String rawText);
}
