package vn.rasoat.ingest;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import vn.rasoat.model.SourceException;

/**
 * A block that has been found in the file but not yet taken apart, so that the thread that reads the file need not be the one
 * that splits rows into cells. {@link #read()} may be called on any thread.
 */
public interface PendingBlock {
    /** Takes the block apart. Rows that are not data (repeated headers, totals, titles) are left out of it. */
    RowBlock read() throws SourceException;

    /**
     * As {@link #read()}, once again for a look at some of its rows; the cells of the others may be left blank.
     *
     * @param rowNumbers gives for each row that was found in the block its number as Excel shows it
     * @param size how many rows were found
     * @param wanted the rows to look at
     */
    default RowBlock reread(IntUnaryOperator rowNumbers, int size, BitSet wanted) throws SourceException {
        return read();
    }

    /** What this block's rows were set aside for; complete after {@link #read()}. */
    SetAside setAside();

    /**
     * Whether {@link #read()} may be called again, and gives the same block, after the first result is forgotten. A block that
     * is not re-readable must be kept by whoever needs it later.
     */
    boolean rereadable();
}
