package vn.rasoat.ingest.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.table.DateFormats.Shows;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.ingest.table.Serial;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/** The cells of the row that has been come to: slices of the workbook's shared texts, or of the text gathered for this row. */
final class XlsxRow {
    private static final int MAX_COLUMNS = 16_384;

    private final Workbook book;
    private final String sheet;
    private final Utf8Buffer text;
    private int rowNumber;
    private int column;
    private int width;
    private byte[][] sources = new byte[64][];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private CellKind[] kinds = new CellKind[64];
    private boolean[] formulas = new boolean[64];
    private int[] styles = new int[64];

    /** @param text gathers what the cells hold themselves */
    XlsxRow(Workbook book, String sheet, Utf8Buffer text) {
        this.book = book;
        this.sheet = sheet;
        this.text = text;
    }

    /** Begins the row of an Excel number, all cells blank. */
    void begin(int number) {
        rowNumber = number;
        text.clear();
        Arrays.fill(starts, 0, width, 0);
        Arrays.fill(ends, 0, width, 0);
        width = 0;
    }

    private void checkLength(int from) throws SourceException {
        int length = text.size() - from;
        int limit = book.limits().cellChars();
        if (length > limit && new String(text.bytes(), from, length, UTF_8).length() > limit) {
            throw tooLong(column);
        }
    }

    /** The refusal of a cell that is longer than any may be. */
    SourceException tooLong(int of) {
        String cell = CellRef.letters(Math.max(of, 0)) + rowNumber;
        return new SourceException(
                "cell-too-long", book.file(), cell, book.limits().cellChars());
    }

    /**
     * Takes a cell.
     *
     * @param type what the file calls its kind
     * @param from where its value begins in the text gathered for the row
     */
    void put(int at, String type, int style, boolean formula, int from) throws SourceException {
        column = at;
        checkLength(from);
        if (column >= book.limits().columns() || column >= MAX_COLUMNS) {
            throw new SourceException(
                    "too-many-columns", book.file(), sheet, book.limits().columns());
        }
        grow();
        styles[column] = style;
        formulas[column] = formula;
        switch (type) {
            case "s" -> shared(from);
            case "str", "inlineStr" -> {
                text.unescape(from);
                own(CellKind.TEXT, from);
            }
            case "b" ->
                replace(
                        CellKind.BOOLEAN,
                        from,
                        text.bytes()[from] == '1' || text.bytes()[from] == 't' ? "TRUE" : "FALSE");
            case "e" -> own(CellKind.ERROR, from);
            case "d" -> isoDate(from);
            default -> number(style, from);
        }
        if (ends[column] > starts[column]) {
            width = Math.max(width, column + 1);
        }
    }

    private void shared(int from) {
        int index = digits(from);
        text.cutTo(from);
        if (index >= 0 && index < book.strings().count()) {
            sources[column] = book.strings().bytes();
            starts[column] = book.strings().start(index);
            ends[column] = book.strings().end(index);
            kinds[column] = CellKind.TEXT;
        }
    }

    private void number(int style, int from) {
        Shows shows = book.styles().shows(style);
        if (shows == Shows.NUMBER) {
            if (text.size() - from > 15 || digits(from) < 0) {
                replace(CellKind.NUMBER, from, NumberText.of(string(from)));
            } else {
                own(CellKind.NUMBER, from);
            }
            return;
        }
        try {
            double serial = Double.parseDouble(string(from));
            Optional<String> shown = shows == Shows.DATE ? Serial.date(serial, book.since1904()) : Serial.time(serial);
            CellKind kind = shows == Shows.DATE ? CellKind.DATE : CellKind.TEXT;
            replace(shown.isPresent() ? kind : CellKind.NUMBER, from, shown.orElseGet(() -> NumberText.of(serial)));
        } catch (NumberFormatException e) {
            own(CellKind.TEXT, from);
        }
    }

    /** A date as strict workbooks write it: {@code 1990-02-05T00:00:00}. */
    private void isoDate(int from) {
        String date = string(from).strip();
        String cut = date.endsWith("Z") ? date.substring(0, date.length() - 1) : date;
        cut = cut.replaceAll("\\.\\d+$", "");
        boolean day = cut.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?)?");
        replace(day ? CellKind.DATE : CellKind.TEXT, from, day ? cut.replace("T00:00:00", "") : date);
    }

    private String string(int from) {
        return new String(text.bytes(), from, text.size() - from, UTF_8);
    }

    private void replace(CellKind kind, int from, String shown) {
        text.cutTo(from);
        text.add(shown);
        own(kind, from);
    }

    /** The text gathered since {@code from} is the cell's; the array is looked up late, since it may still grow. */
    private void own(CellKind kind, int from) {
        sources[column] = null;
        starts[column] = from;
        ends[column] = text.size();
        kinds[column] = kind;
    }

    /** The value of a text of digits only, at most {@link Integer#MAX_VALUE}; -1 when it is anything else or begins with 0. */
    private int digits(int from) {
        byte[] bytes = text.bytes();
        long value = 0;
        for (int i = from; i < text.size(); i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = Math.min(value * 10 + digit, Integer.MAX_VALUE);
        }
        boolean padded = text.size() - from > 1 && bytes[from] == '0';
        return padded ? -1 : (int) value;
    }

    private void grow() {
        if (column >= starts.length) {
            int size = Math.max(column + 1, starts.length * 2);
            sources = Arrays.copyOf(sources, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            kinds = Arrays.copyOf(kinds, size);
            formulas = Arrays.copyOf(formulas, size);
            styles = Arrays.copyOf(styles, size);
        }
    }

    /** As {@link vn.rasoat.ingest.table.RowCursor#width()}. */
    int width() {
        return width;
    }

    /** Adds the cells that the builder has columns for to its row. */
    void addTo(RowBlock.Builder builder) {
        int limit = Math.min(width, builder.width());
        for (int c = 0; c < limit; c++) {
            if (starts[c] < ends[c]) {
                byte[] source = sources[c] == null ? text.bytes() : sources[c];
                builder.set(c, kinds[c], source, starts[c], ends[c] - starts[c], formulas[c], false);
            }
        }
    }

    /** As {@link vn.rasoat.ingest.table.RowCursor#font}. */
    String font(int at) {
        return at < width ? book.styles().font(styles[at]) : "";
    }

    @Override
    public String toString() { // people's data
        return "XlsxRow[" + rowNumber + "]";
    }
}
