package vn.rasoat.ingest.record;

import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/**
 * Walks the records of a table in the file's order. Used by one thread.
 *
 * @param <P> where a record stands
 */
public interface RecordCursor<P> extends AutoCloseable {
    /** Moves to the next record; false at the end. Records marked as deleted are passed over. */
    boolean next() throws SourceException;

    /** Where the current record stands. */
    P place();

    /** Sets the cells of the row begun last to the current record's values. */
    void fill(RowBlock.Builder rows) throws SourceException;

    /** How many records marked as deleted were passed over since the last call. */
    default int takeDeleted() {
        return 0;
    }

    @Override
    void close();
}
