package vn.rasoat.ingest.table;

import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/** Walks the rows of one sheet, in the sheet's order. Rows without any text are passed over. Used by one thread. */
public interface RowCursor extends AutoCloseable {
    /** Moves to the next row that has text; false at the end. */
    boolean next() throws SourceException;

    /** The current row's number as Excel shows it, from 1. */
    int rowNumber();

    /** One more than the index of the current row's last cell that has text of its own. */
    int width();

    /** Adds the current row to a builder; text beyond the builder's width makes the row overlong. */
    void addTo(RowBlock.Builder builder);

    /** The font of a cell of the current row, or the empty string. */
    String font(int column);

    @Override
    void close();
}
