package vn.rasoat.ingest.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.model.SourceException;

/** Walks the rows of one worksheet. Holds one row. */
final class XlsxCursor implements RowCursor {
    private static final int MAX_ROW = 1_048_576;

    private final Workbook book;
    private final Parts parts;
    private final Counted part;
    private final Xml xml;
    private final XMLStreamReader reader;
    private final MergedAreas.Filler filler;
    private final Utf8Buffer text = new Utf8Buffer(4096);
    private final XlsxRow row;
    private int rowNumber;
    private int column;

    XlsxCursor(Workbook book, Workbook.Sheet sheet, MergedAreas merged) throws SourceException {
        this.book = book;
        this.row = new XlsxRow(book, sheet.name(), text);
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
                    if (row.width() > 0) {
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
        row.begin(number);
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
            row.put(column, type, style, formula, from);
        }
    }

    private void value() throws SourceException {
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT && event != XMLStreamConstants.END_DOCUMENT;
                event = xml.next()) {
            if (Xml.isText(event)) {
                text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.size() > 64 << 20) {
                    throw row.tooLong(column);
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                xml.skip();
            }
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
        return row.width();
    }

    @Override
    public void addTo(RowBlock.Builder builder) {
        builder.beginRow(rowNumber);
        row.addTo(builder);
        filler.fill(builder, rowNumber);
        if (row.width() > builder.width()) {
            builder.overlong();
        }
    }

    @Override
    public String font(int column) {
        return row.font(column);
    }

    @Override
    public void close() {
        xml.close();
        parts.close();
    }
}
