package vn.rasoat.ingest.xlsb;

import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/** One worksheet, with what stands before and behind its rows. */
record XlsbSheet(Book book, Book.Sheet sheet, Scan scan) implements SheetSource {
    static XlsbSheet look(Book book, Book.Sheet sheet) throws SourceException {
        return new XlsbSheet(book, sheet, Scan.of(book, sheet));
    }

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
        return scan.hiddenColumns().get(column);
    }

    @Override
    public RowCursor open() throws SourceException {
        return new XlsbCursor(book, sheet, scan.merged());
    }

    @Override
    public long estimatedRows(int headRows) {
        return scan.rows();
    }
}
