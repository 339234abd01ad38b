package vn.rasoat.ingest;

import vn.rasoat.model.SourceException;

/** A table found in a file: a header and the data rows below it. Opening it reads the file, and may be done repeatedly. */
public interface Table {
    /** What is known of the table without reading all of it. */
    TableInfo info();

    /** Reads the data rows from the first. The caller closes the stream. */
    BlockStream open() throws SourceException;
}
