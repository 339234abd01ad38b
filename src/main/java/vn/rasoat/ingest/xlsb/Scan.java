package vn.rasoat.ingest.xlsb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.MergedAreas.Area;
import vn.rasoat.model.SourceException;

/**
 * What must be known of a sheet before its rows are read: merged areas stand behind the rows. Cells are passed over.
 *
 * @param rows how many rows there are, blank ones too
 * @param hiddenRows how many of them are hidden
 */
record Scan(MergedAreas merged, BitSet hiddenColumns, int rows, int hiddenRows) {
    private static final int MAX_AREAS = 500_000;
    private static final int MAX_COLUMNS = 16_384;
    private static final int HIDDEN_COLUMN = 1;
    private static final int HIDDEN_ROW = 0x10;

    static Scan of(Book book, Book.Sheet sheet) throws SourceException {
        List<Area> areas = new ArrayList<>();
        BitSet hiddenColumns = new BitSet();
        int rows = 0;
        int hiddenRows = 0;
        try (Book.Reading reading = book.read(sheet)) {
            Records records = reading.records();
            while (records.next()) {
                switch (records.type()) {
                    case Records.ROW -> {
                        rows++;
                        hiddenRows += records.has(12) && (records.u8(11) & HIDDEN_ROW) != 0 ? 1 : 0;
                    }
                    case Records.COLUMNS -> hide(records, hiddenColumns);
                    case Records.MERGED -> {
                        if (areas.size() < MAX_AREAS) {
                            areas.add(
                                    new Area(records.i32(0) + 1, records.i32(4) + 1, records.i32(8), records.i32(12)));
                        }
                    }
                    default -> {} // cells, and how the sheet looks
                }
            }
        } catch (IOException e) {
            throw BombException.explain(e, book.file());
        }
        areas.removeIf(area -> area.firstRow() < 1 || area.firstColumn() < 0 || area.lastColumn() < area.firstColumn());
        return new Scan(new MergedAreas(areas), hiddenColumns, rows, hiddenRows);
    }

    private static void hide(Records records, BitSet hidden) throws IOException {
        int first = records.i32(0);
        int last = Math.min(records.i32(4), MAX_COLUMNS - 1);
        if ((records.u16(16) & HIDDEN_COLUMN) != 0 && first >= 0 && first <= last) {
            hidden.set(first, last + 1);
        }
    }
}
