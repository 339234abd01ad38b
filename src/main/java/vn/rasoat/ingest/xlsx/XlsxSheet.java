package vn.rasoat.ingest.xlsx;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/** One worksheet, with what stands before and behind its rows. */
final class XlsxSheet implements SheetSource {
    private static final int MAX_COLUMNS = 16_384;

    private final Workbook book;
    private final Workbook.Sheet sheet;
    private final Scan scan;
    private final BitSet hiddenColumns;

    private XlsxSheet(Workbook book, Workbook.Sheet sheet, Scan scan, BitSet hiddenColumns) {
        this.book = book;
        this.sheet = sheet;
        this.scan = scan;
        this.hiddenColumns = hiddenColumns;
    }

    static XlsxSheet look(Workbook book, Workbook.Sheet sheet) throws SourceException {
        return new XlsxSheet(book, sheet, Scan.of(book, sheet), hiddenColumns(book, sheet));
    }

    private static BitSet hiddenColumns(Workbook book, Workbook.Sheet sheet) throws SourceException {
        BitSet hidden = new BitSet();
        try (Parts parts = book.reopen()) {
            Optional<Counted> part = parts.part(sheet.part());
            if (part.isEmpty()) {
                return hidden;
            }
            try (Xml xml = new Xml(part.get(), book.file())) {
                for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                    if (event != XMLStreamConstants.START_ELEMENT) {
                        continue;
                    }
                    if (xml.name().equals("sheetData")) {
                        break;
                    }
                    if (xml.name().equals("col") && xml.flag("hidden")) {
                        int first = Math.max(1, xml.number("min", 1));
                        int last = Math.min(MAX_COLUMNS, xml.number("max", first));
                        hidden.set(first - 1, Math.max(first - 1, last));
                    }
                }
            }
        } catch (IOException e) {
            throw BombException.explain(e, book.file());
        }
        return hidden;
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
        return hiddenColumns.get(column);
    }

    boolean hasHiddenColumns() {
        return !hiddenColumns.isEmpty();
    }

    int hiddenRows() {
        return scan.hiddenRows();
    }

    @Override
    public RowCursor open() throws SourceException {
        return new XlsxCursor(book, sheet, scan.merged());
    }

    @Override
    public long estimatedRows(int headRows) {
        try (XlsxCursor cursor = new XlsxCursor(book, sheet, scan.merged())) {
            int rows = 0;
            while (rows < headRows && cursor.next()) {
                rows++;
            }
            return Math.round((double) scan.bytes() * rows / Math.max(1, cursor.bytesRead()));
        } catch (SourceException e) {
            return -1; // reading in earnest will tell
        }
    }
}
