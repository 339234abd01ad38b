package vn.rasoat.ingest;

import vn.rasoat.model.SourceException;

/** A table found in a file: a header and the data rows below it. Opening it reads the file, and may be done repeatedly. */
public interface Table {
    /** What is known of the table without reading all of it. */
    TableInfo info();

    /** Reads the data rows from the first. The caller closes the stream. */
    BlockStream open() throws SourceException;

    /**
     * What stands above the data in its sheet, as it stands: letterhead, title, header; at most the first {@value #MOST_ABOVE} rows
     * with text, none for tables without a sheet.
     */
    default RowBlock above() throws SourceException {
        return new RowBlock.Builder(1).build();
    }

    /** So many rows are told of {@link #above}. */
    int MOST_ABOVE = 40;
}
