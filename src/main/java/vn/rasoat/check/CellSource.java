package vn.rasoat.check;

import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Cell;

/** Where a field's cells come from in the rows of one table. */
public interface CellSource {
    /** The only column it reads, or -1 when the cell is made of several columns. */
    int column();

    /** The column to name when the cell of this row is blamed. */
    default int columnOf(RowBlock block, int row) {
        return column();
    }

    /** The cell of a row, cleaned. */
    Cell cell(RowBlock block, int row);
}
