package vn.rasoat.ingest.table;

import vn.rasoat.model.SourceException;

/** One sheet of a file, before anyone knows whether there is a table in it. */
public interface SheetSource {
    /** The sheet's name, or the empty string for a file without sheets. */
    String name();

    boolean hidden();

    boolean columnHidden(int column);

    /**
     * Whether the first row holds the columns' names and every other row is a record, as in a database: then no header is looked
     * for and no row is set aside.
     */
    default boolean headed() {
        return false;
    }

    /** Reads the sheet from its first row. */
    RowCursor open() throws SourceException;

    /**
     * A guess of how many rows the sheet has, -1 when unknown.
     *
     * @param headRows how many rows the head has; the guess is exact when it holds all of them
     */
    long estimatedRows(int headRows);
}
