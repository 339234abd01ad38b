package vn.rasoat.ingest.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.DateFormats.Shows;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.Serial;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/** Walks the rows of one worksheet. Holds one row. */
final class XlsxCursor implements RowCursor {
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_ROW = 1_048_576;

    private final Workbook book;
    private final String sheet;
    private final Parts parts;
    private final Counted part;
    private final Xml xml;
    private final XMLStreamReader reader;
    private final MergedAreas.Filler filler;
    private final Utf8Buffer text = new Utf8Buffer(4096);

    private int rowNumber;
    private int column;
    private int width;
    private byte[][] sources = new byte[64][];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private CellKind[] kinds = new CellKind[64];
    private boolean[] formulas = new boolean[64];
    private int[] styles = new int[64];

    XlsxCursor(Workbook book, Workbook.Sheet sheet, MergedAreas merged) throws SourceException {
        this.book = book;
        this.sheet = sheet.name();
        this.filler = merged.filler();
        this.parts = book.reopen();
        try {
            this.part = parts.part(sheet.part()).orElseThrow(() -> new IOException("gone"));
            this.xml = new Xml(part, book.file());
            this.reader = xml.at();
        } catch (IOException e) {
            parts.close();
            throw BombException.explain(e, book.file());
        }
    }

    /** How many bytes of the sheet's XML were read so far. */
    long bytesRead() {
        return part.count();
    }

    @Override
    public boolean next() throws SourceException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("row")) {
                    readRow();
                    if (width > 0) {
                        return true;
                    }
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("sheetData"))) {
                return false;
            }
        }
    }

    private void readRow() throws SourceException {
        int number = xml.number("r", rowNumber + 1);
        if (number < 1 || number > MAX_ROW) {
            throw new SourceException("file-damaged", book.file());
        }
        rowNumber = number;
        text.clear();
        Arrays.fill(starts, 0, width, 0);
        Arrays.fill(ends, 0, width, 0);
        width = 0;
        column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("c")) {
                    readCell();
                } else {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private void readCell() throws SourceException {
        String type = "";
        int style = 0;
        int at = column + 1;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.equals("r")) {
                at = column(reader.getAttributeValue(i), at);
            } else if (name.equals("s")) {
                style = integer(reader.getAttributeValue(i));
            } else if (name.equals("t")) {
                type = reader.getAttributeValue(i);
            }
        }
        column = at;
        int from = text.size();
        boolean formula = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> value();
                    case "is" -> SharedStrings.collect(xml, text, book.limits().cellChars(), book.file());
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        if (text.size() > from) {
            checkLength(from);
            put(type, style, formula, from);
        }
    }

    private void value() throws SourceException {
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT;
                event = xml.next()) {
            if (Xml.isText(event)) {
                text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.size() > 64 << 20) {
                    throw tooLong();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
        }
    }

    private void checkLength(int from) throws SourceException {
        int length = text.size() - from;
        int limit = book.limits().cellChars();
        if (length > limit && new String(text.bytes(), from, length, UTF_8).length() > limit) {
            throw tooLong();
        }
    }

    private SourceException tooLong() {
        String cell = CellRef.letters(Math.max(column, 0)) + rowNumber;
        return new SourceException(
                "cell-too-long", book.file(), cell, book.limits().cellChars());
    }

    private void put(String type, int style, boolean formula, int from) throws SourceException {
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

    private static int column(String reference, int fallback) {
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else {
                break;
            }
        }
        return column == 0 ? fallback : column - 1;
    }

    private static int integer(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public int rowNumber() {
        return rowNumber;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void addTo(RowBlock.Builder builder) {
        builder.beginRow(rowNumber);
        int limit = Math.min(width, builder.width());
        for (int c = 0; c < limit; c++) {
            if (starts[c] < ends[c]) {
                byte[] source = sources[c] == null ? text.bytes() : sources[c];
                builder.set(c, kinds[c], source, starts[c], ends[c] - starts[c], formulas[c], false);
            }
        }
        filler.fill(builder, rowNumber);
        if (width > builder.width()) {
            builder.overlong();
        }
    }

    @Override
    public String font(int column) {
        return column < width ? book.styles().font(styles[column]) : "";
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing a file that was only read
        } finally {
            parts.close();
        }
    }
}
