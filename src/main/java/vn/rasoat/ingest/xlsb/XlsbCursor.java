package vn.rasoat.ingest.xlsb;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.table.CellsCursor;
import vn.rasoat.ingest.table.DateFormats.Shows;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.ingest.table.Serial;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Walks the rows of one worksheet. Holds one row. */
final class XlsbCursor extends CellsCursor {
    private static final int MAX_ROW = 1_048_576;
    private static final int FIRST_FORMULA = 8;
    private static final int FIRST_SHORT = 12;
    private static final int LAST_CELL = 18;

    private final Book book;
    private final Book.Reading reading;
    private final Records records;
    private boolean inRows;
    private int row;
    private int column;

    XlsbCursor(Book book, Book.Sheet sheet, MergedAreas merged) throws SourceException {
        super(book.file(), sheet.name(), book.limits(), merged);
        this.book = book;
        this.reading = book.read(sheet);
        this.records = reading.records();
    }

    /** A row is known to be over when the next one begins. */
    @Override
    public boolean next() throws SourceException {
        try {
            cells.begin(row);
            while (records.next()) {
                int type = records.type();
                if (type == Records.ROWS_BEGIN) {
                    inRows = true;
                } else if (type == Records.ROWS_END) {
                    inRows = false;
                    if (cells.width() > 0) {
                        return true;
                    }
                } else if (inRows && type == Records.ROW) {
                    boolean filled = cells.width() > 0;
                    beginRow();
                    if (filled) {
                        return true;
                    }
                    cells.begin(row);
                } else if (inRows && (type <= LAST_CELL || type == Records.RICH_CELL)) {
                    cell(type);
                }
            }
            boolean cut = inRows;
            inRows = false;
            return cut && cells.width() > 0;
        } catch (IOException | RuntimeException e) { // a length that lies
            throw BombException.explain(e, book.file());
        }
    }

    private void beginRow() throws SourceException, IOException {
        int next = records.i32(0);
        if (next < 0 || next >= MAX_ROW || next < row) {
            throw new SourceException("file-damaged", book.file());
        }
        row = next + 1;
        column = -1;
    }

    /** Records 1 to 7 hold values, 8 to 11 results of formulas, 12 to 18 values of the column behind the last. */
    private void cell(int type) throws SourceException, IOException {
        boolean brief = type >= FIRST_SHORT && type <= LAST_CELL;
        column = brief ? column + 1 : records.i32(0);
        if (column < 0) {
            throw new SourceException("file-damaged", book.file());
        }
        int styled = brief ? 0 : 4;
        int style = records.u16(styled) | records.u8(styled + 2) << 16;
        boolean formula = type >= FIRST_FORMULA && type < FIRST_SHORT;
        int at = styled + 4;
        switch (type) {
            case 2, 13 -> number(records.packed(at), style, formula);
            case 3, 11, 14 -> set(CellKind.ERROR, error(records.u8(at)), style, formula);
            case 4, 10, 15 -> set(CellKind.BOOLEAN, records.u8(at) != 0 ? "TRUE" : "FALSE", style, formula);
            case 5, 9, 16 -> number(records.real(at), style, formula);
            case 6, 8, 17 -> set(CellKind.TEXT, text(at), style, formula);
            case 7, 18 -> set(CellKind.TEXT, book.texts().text(records.i32(at)), style, formula);
            case Records.RICH_CELL -> set(CellKind.TEXT, text(at + 1), style, formula);
            default -> {} // a blank cell
        }
    }

    private String text(int at) throws IOException {
        records.u8(at);
        return records.text(at);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt((byte) code).getString() : "#N/A";
    }

    private void number(double value, int style, boolean formula) throws SourceException {
        Shows how = book.styles().shows(style);
        Optional<String> shown =
                switch (how) {
                    case DATE -> Serial.date(value, book.since1904());
                    case TIME -> Serial.time(value);
                    case NUMBER -> Optional.empty();
                };
        CellKind kind = shown.isEmpty() ? CellKind.NUMBER : how == Shows.DATE ? CellKind.DATE : CellKind.TEXT;
        set(kind, shown.orElseGet(() -> NumberText.of(value)), style, formula);
    }

    private void set(CellKind kind, String text, int style, boolean formula) throws SourceException {
        cells.set(column, kind, text, formula, book.styles().font(style));
    }

    @Override
    public void close() {
        reading.close();
    }
}
