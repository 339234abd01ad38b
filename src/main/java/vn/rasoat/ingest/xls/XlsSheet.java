package vn.rasoat.ingest.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.table.DateFormats;
import vn.rasoat.ingest.table.DateFormats.Shows;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.ingest.table.Serial;
import vn.rasoat.ingest.table.StoredSheet;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/** One sheet of an xls workbook, turned into plain rows. */
final class XlsSheet {
    private static final int FONT_ROWS = 800;

    private final HSSFWorkbook book;
    private final HSSFSheet sheet;
    private final String name;
    private final boolean hidden;
    private final Limits limits;
    private final String file;
    private final boolean since1904;
    private final Map<Integer, Shows> shows = new HashMap<>();
    private final Map<Integer, String> fontNames = new HashMap<>();
    private int rowNumber;
    private int hiddenRows;
    private boolean hiddenColumns;
    private boolean comments;

    XlsSheet(HSSFWorkbook book, int index, Limits limits, String file) {
        this.book = book;
        this.sheet = book.getSheetAt(index);
        this.name = book.getSheetName(index);
        this.hidden = book.getSheetVisibility(index) != SheetVisibility.VISIBLE;
        this.limits = limits;
        this.file = file;
        this.since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
    }

    StoredSheet read() throws SourceException {
        int width = width();
        List<RowBlock> blocks = new ArrayList<>();
        List<List<String>> fonts = new ArrayList<>();
        MergedAreas.Filler filler = merged().filler();
        RowBlock.Builder rows = new RowBlock.Builder(width);
        for (int r = sheet.getFirstRowNum(); r >= 0 && r <= sheet.getLastRowNum(); r++) {
            HSSFRow row = sheet.getRow(r);
            if (row == null) {
                continue;
            }
            hiddenRows += row.getZeroHeight() ? 1 : 0;
            if (rows.isFull()) {
                blocks.add(rows.build());
                rows = new RowBlock.Builder(width);
            }
            if (addRow(row, rows)) {
                filler.fill(rows, r + 1);
                if (fonts.size() < FONT_ROWS) {
                    fonts.add(fonts(row, width));
                }
            }
        }
        blocks.add(rows.build());
        comments = !sheet.getCellComments().isEmpty();
        return new StoredSheet(name, hidden, hiddenColumns(width), blocks, fonts);
    }

    /** Tells what is to be told of the sheet, once it is {@linkplain #read() read}. */
    void tell(NoteList notes) {
        notes.hidden(name, hidden, hiddenColumns, hiddenRows);
        notes.when(comments, "comments");
    }

    private int width() {
        int width = 0;
        for (int r = Math.max(0, sheet.getFirstRowNum()); r <= sheet.getLastRowNum(); r++) {
            HSSFRow row = sheet.getRow(r);
            for (int c = row == null ? 0 : row.getLastCellNum(); c > width; c--) {
                HSSFCell cell = row == null ? null : row.getCell(c - 1);
                if (cell != null && cell.getCellType() != CellType.BLANK) {
                    width = c;
                }
            }
        }
        return width;
    }

    private MergedAreas merged() {
        List<MergedAreas.Area> areas = new ArrayList<>();
        for (CellRangeAddress a : sheet.getMergedRegions()) {
            areas.add(new MergedAreas.Area(
                    a.getFirstRow() + 1, a.getLastRow() + 1, a.getFirstColumn(), a.getLastColumn()));
        }
        return new MergedAreas(areas);
    }

    private BitSet hiddenColumns(int width) {
        BitSet found = new BitSet();
        for (int c = 0; c < width; c++) {
            found.set(c, sheet.isColumnHidden(c));
        }
        hiddenColumns = !found.isEmpty();
        return found;
    }

    /** Adds the row unless it has no text. */
    private boolean addRow(HSSFRow row, RowBlock.Builder rows) throws SourceException {
        rowNumber = row.getRowNum() + 1;
        rows.beginRow(rowNumber);
        boolean filled = false;
        for (int c = Math.max(0, row.getFirstCellNum()); c < Math.min(row.getLastCellNum(), rows.width()); c++) {
            HSSFCell cell = row.getCell(c);
            if (cell != null) {
                filled |= addCell(cell, rows, c);
            }
        }
        if (!filled) {
            rows.dropRow();
        }
        return filled;
    }

    private boolean addCell(HSSFCell cell, RowBlock.Builder rows, int column) throws SourceException {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                set(rows, column, CellKind.TEXT, cell.getRichStringCellValue().getString(), formula);
            case BOOLEAN -> set(rows, column, CellKind.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", formula);
            case ERROR -> set(rows, column, CellKind.ERROR, error(cell.getErrorCellValue()), formula);
            case NUMERIC -> number(rows, column, cell, formula);
            default -> false;
        };
    }

    private boolean set(RowBlock.Builder rows, int column, CellKind kind, String text, boolean formula)
            throws SourceException {
        if (text.length() > limits.cellChars()) {
            String cell = CellRef.letters(column) + rowNumber;
            throw new SourceException("cell-too-long", file, cell, limits.cellChars());
        }
        rows.set(column, kind, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), formula, false);
        return !text.isEmpty();
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }

    private boolean number(RowBlock.Builder rows, int column, HSSFCell cell, boolean formula) throws SourceException {
        double value = cell.getNumericCellValue();
        Shows how = shows(cell.getCellStyle());
        Optional<String> shown =
                switch (how) {
                    case DATE -> Serial.date(value, since1904);
                    case TIME -> Serial.time(value);
                    case NUMBER -> Optional.empty();
                };
        CellKind kind = shown.isEmpty() ? CellKind.NUMBER : how == Shows.DATE ? CellKind.DATE : CellKind.TEXT;
        return set(rows, column, kind, shown.orElseGet(() -> NumberText.of(value)), formula);
    }

    private Shows shows(HSSFCellStyle style) {
        return shows.computeIfAbsent((int) style.getIndex(), index -> {
            int format = style.getDataFormat();
            Shows builtIn = DateFormats.builtIn(format);
            String code = format < 164 ? null : style.getDataFormatString();
            return code == null ? builtIn : DateFormats.of(code);
        });
    }

    private List<String> fonts(HSSFRow row, int width) {
        List<String> fonts = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            HSSFCell cell = row.getCell(c);
            fonts.add(cell == null ? "" : font(cell.getCellStyle()));
        }
        return fonts;
    }

    private String font(HSSFCellStyle style) {
        return fontNames.computeIfAbsent(
                (int) style.getIndex(), index -> style.getFont(book).getFontName());
    }
}
