package vn.rasoat.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/** The cells of the row that a reader has come to. It is filled anew for each row and bounds what a row may hold. */
public final class RowCells {
    private final String file;
    private final String sheet;
    private final Limits limits;
    private int number;
    private int width;
    private @Nullable String[] texts = new String[64];
    private CellKind[] kinds = new CellKind[64];
    private boolean[] formulas = new boolean[64];
    private String[] fonts = new String[64];

    /**
     * @param file the file's name, for messages
     * @param sheet the sheet's name, for messages
     */
    public RowCells(String file, String sheet, Limits limits) {
        this.file = file;
        this.sheet = sheet;
        this.limits = limits;
    }

    /** Begins the row of an Excel number, all cells blank. */
    public void begin(int rowNumber) {
        Arrays.fill(texts, 0, width, null);
        number = rowNumber;
        width = 0;
    }

    /** Sets a cell; an empty text leaves it blank. */
    public void set(int column, CellKind kind, String text, boolean formula, String font) throws SourceException {
        if (text.isEmpty()) {
            return;
        }
        if (column >= limits.columns()) {
            throw new SourceException("too-many-columns", file, sheet, limits.columns());
        }
        if (text.length() > limits.cellChars()) {
            throw new SourceException("cell-too-long", file, CellRef.letters(column) + number, limits.cellChars());
        }
        grow(column + 1);
        texts[column] = text;
        kinds[column] = kind;
        formulas[column] = formula;
        fonts[column] = font;
        width = Math.max(width, column + 1);
    }

    public void set(int column, CellKind kind, String text) throws SourceException {
        set(column, kind, text, false, "");
    }

    private void grow(int size) {
        if (size > texts.length) {
            int more = Math.max(size, texts.length * 2);
            texts = Arrays.copyOf(texts, more);
            kinds = Arrays.copyOf(kinds, more);
            formulas = Arrays.copyOf(formulas, more);
            fonts = Arrays.copyOf(fonts, more);
        }
    }

    /** The row's Excel number. */
    public int number() {
        return number;
    }

    /** The same cells once more, under another number. */
    public void renumber(int rowNumber) {
        number = rowNumber;
    }

    /** As {@link RowCursor#width()}. */
    public int width() {
        return width;
    }

    /** As {@link RowCursor#font}. */
    public String font(int column) {
        return column < width && texts[column] != null ? fonts[column] : "";
    }

    /** As {@link RowCursor#addTo}. */
    public void addTo(RowBlock.Builder rows, MergedAreas.Filler filler) {
        rows.beginRow(number);
        for (int c = 0; c < Math.min(width, rows.width()); c++) {
            String text = texts[c];
            if (text != null) {
                rows.set(c, kinds[c], text.getBytes(UTF_8), formulas[c], false);
            }
        }
        filler.fill(rows, number);
        if (width > rows.width()) {
            rows.overlong();
        }
    }

    @Override
    public String toString() { // people's data
        return "RowCells[" + number + "]";
    }
}
