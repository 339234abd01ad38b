package vn.rasoat.ingest.record;

import java.util.List;
import vn.rasoat.model.SourceException;

/**
 * One table of a database: its columns are named by the file, and every record is a row. Opening it reads the file, and may be
 * done repeatedly and by several threads at a time.
 *
 * @param <P> where a record stands, so that reading can go on there; immutable
 */
public interface RecordSource<P> {
    /** The table's name, or the empty string for a file that is one table. */
    String name();

    /** The columns' names, raw, in the table's order; the empty string for a column without a name. */
    List<String> columns();

    /** A guess of how many records there are, -1 when unknown. */
    long estimatedRecords();

    /** Reads from the first record. */
    RecordCursor<P> open() throws SourceException;

    /** Reads from some record on, which an earlier cursor stood on. */
    RecordCursor<P> open(P from) throws SourceException;
}
