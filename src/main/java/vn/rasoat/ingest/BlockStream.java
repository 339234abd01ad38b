package vn.rasoat.ingest;

import java.util.Optional;
import vn.rasoat.model.SourceException;

/** The blocks of one table, in the order of its rows. Used by one thread; the blocks it gives may go to others. */
public interface BlockStream extends AutoCloseable {
    /** The next block, or empty at the end of the table. */
    Optional<PendingBlock> next() throws SourceException;

    @Override
    void close();
}
