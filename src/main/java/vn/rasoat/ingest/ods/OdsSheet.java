package vn.rasoat.ingest.ods;

import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/** One sheet of a document. */
record OdsSheet(Document document, Outline.Sheet sheet, Fonts fonts) implements SheetSource {
    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public boolean columnHidden(int column) {
        return sheet.hiddenColumns().get(column);
    }

    @Override
    public RowCursor open() throws SourceException {
        return new OdsCursor(document, sheet, fonts);
    }

    @Override
    public long estimatedRows(int headRows) {
        return sheet.rows();
    }
}
