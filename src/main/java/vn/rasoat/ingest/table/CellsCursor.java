package vn.rasoat.ingest.table;

import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.RowBlock;

/** A cursor that holds the cells of its row; what is left to do is to fill them. */
public abstract class CellsCursor implements RowCursor {
    /** The cells of the current row. */
    protected final RowCells cells;

    private final MergedAreas.Filler filler;

    /**
     * @param file the file's name, for messages
     * @param sheet the sheet's name, for messages
     */
    protected CellsCursor(String file, String sheet, Limits limits, MergedAreas merged) {
        this.cells = new RowCells(file, sheet, limits);
        this.filler = merged.filler();
    }

    @Override
    public final int rowNumber() {
        return cells.number();
    }

    @Override
    public final int width() {
        return cells.width();
    }

    @Override
    public final void addTo(RowBlock.Builder builder) {
        cells.addTo(builder, filler);
    }

    @Override
    public final String font(int column) {
        return cells.font(column);
    }
}
