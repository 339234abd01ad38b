package vn.rasoat.ingest.spreadsheetml;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.ingest.table.RowCells;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Walks the rows of one sheet. Holds one row. */
final class MlCursor implements RowCursor {
    private final MlSheet from;
    private final Xml xml;
    private final RowCells cells;
    private final MergedAreas.Filler filler;
    private final StringBuilder text = new StringBuilder();
    private int row;

    MlCursor(MlSheet from) throws SourceException {
        this.from = from;
        this.cells = new RowCells(from.file(), from.name(), from.limits());
        this.filler = from.sheet().merged().filler();
        try {
            this.xml = new Xml(from.content().stream(), from.file());
        } catch (IOException e) {
            throw BombException.explain(e, from.file());
        }
        toSheet();
    }

    private void toSheet() throws SourceException {
        int seen = -1;
        while (seen < from.sheet().index) {
            if (!xml.nextElement()) {
                throw new SourceException("file-damaged", from.file());
            }
            seen += xml.name().equals("Worksheet") ? 1 : 0;
        }
    }

    @Override
    public boolean next() throws SourceException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Row")) {
                row = Outline.place(xml, row);
                if (row > Outline.MAX_ROWS) {
                    throw new SourceException("file-damaged", from.file());
                }
                readRow();
                if (cells.width() > 0) {
                    return true;
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("Worksheet"))) {
                return false;
            }
        }
    }

    private void readRow() throws SourceException {
        cells.begin(row);
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!xml.name().equals("Cell")) {
                    xml.skip();
                    continue;
                }
                column = Outline.place(xml, column);
                int across = Outline.more(xml, "MergeAcross");
                String font = from.fonts()
                        .getOrDefault(xml.attribute("StyleID"), from.fonts().getOrDefault("Default", ""));
                readCell(column - 1, !xml.attribute("Formula").isEmpty(), font);
                column += across;
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private void readCell(int column, boolean formula, String font) throws SourceException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("Data")) {
                    String type = xml.attribute("Type");
                    collect();
                    put(column, type, formula, font);
                } else {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** Gathers the text up to the end of the element, that of the rich text's own elements too. */
    private void collect() throws SourceException {
        text.setLength(0);
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            } else if (Xml.isText(event)) {
                text.append(
                        xml.at().getTextCharacters(),
                        xml.at().getTextStart(),
                        xml.at().getTextLength());
                if (text.length() > 4L * from.limits().cellChars()) {
                    throw new SourceException(
                            "cell-too-long", from.file(), "", from.limits().cellChars());
                }
            }
        }
    }

    private void put(int column, String type, boolean formula, String font) throws SourceException {
        String value = text.toString();
        switch (type) {
            case "Number" -> cells.set(column, CellKind.NUMBER, NumberText.of(value), formula, font);
            case "DateTime" -> {
                String day = value.strip().replaceFirst("\\.\\d+$", "");
                boolean whole = day.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d)?");
                boolean clock = day.startsWith("1899-12-31T");
                String shown = clock ? day.substring(11) : day.replace("T00:00:00", "");
                cells.set(column, whole && !clock ? CellKind.DATE : CellKind.TEXT, shown, formula, font);
            }
            case "Boolean" ->
                cells.set(column, CellKind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE", formula, font);
            case "Error" -> cells.set(column, CellKind.ERROR, value, formula, font);
            default -> cells.set(column, CellKind.TEXT, value, formula, font);
        }
    }

    @Override
    public int rowNumber() {
        return cells.number();
    }

    @Override
    public int width() {
        return cells.width();
    }

    @Override
    public void addTo(RowBlock.Builder builder) {
        cells.addTo(builder, filler);
    }

    @Override
    public String font(int column) {
        return cells.font(column);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // closing a file that was only read
        }
    }
}
