package vn.rasoat.ingest.spreadsheetml;

import java.util.Map;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/**
 * One sheet of a workbook.
 *
 * @param fonts the fonts of cell styles
 */
record MlSheet(Content content, Limits limits, String file, Outline.Sheet sheet, Map<String, String> fonts)
        implements SheetSource {
    @Override
    public String name() {
        return sheet.name;
    }

    @Override
    public boolean hidden() {
        return sheet.hidden;
    }

    @Override
    public boolean columnHidden(int column) {
        return sheet.hiddenColumns.get(column);
    }

    @Override
    public RowCursor open() throws SourceException {
        return new MlCursor(this);
    }

    @Override
    public long estimatedRows(int headRows) {
        return sheet.rows;
    }
}
