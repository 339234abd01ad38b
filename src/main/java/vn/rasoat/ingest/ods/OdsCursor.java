package vn.rasoat.ingest.ods;

import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.RowCells;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.model.SourceException;

/** Walks the rows of one sheet. Holds one row; what a row or cell is repeated is given out as often, within bounds. */
final class OdsCursor implements RowCursor {
    /** More cells than this are not written once and repeated by any office, but by who wants to fill our memory. */
    private static final long MAX_REPEATED_CELLS = 16 << 20;

    private final Document document;
    private final Outline.Sheet sheet;
    private final Fonts fonts;
    private final Document.Reading reading;
    private final Xml xml;
    private final RowCells cells;
    private final OdsCell cell;
    private final MergedAreas.Filler filler;
    private int nextRow = 1;
    private int again;
    private long repeatedCells;

    OdsCursor(Document document, Outline.Sheet sheet, Fonts fonts) throws SourceException {
        this.document = document;
        this.sheet = sheet;
        this.fonts = fonts;
        this.filler = sheet.merged().filler();
        this.cells = new RowCells(document.file(), sheet.name(), document.limits());
        this.reading = document.sheets();
        this.xml = reading.xml();
        this.cell = new OdsCell(xml, document.file(), document.limits().cellChars());
        try {
            toSheet();
        } catch (SourceException e) {
            reading.close();
            throw e;
        }
    }

    private void toSheet() throws SourceException {
        int seen = -1;
        while (seen < sheet.index()) {
            if (!xml.nextElement()) {
                throw new SourceException("file-damaged", document.file());
            }
            if (xml.name().equals("table") && Document.TABLE.equals(xml.at().getNamespaceURI())) {
                seen++;
                if (seen < sheet.index()) {
                    xml.skip();
                }
            }
        }
    }

    @Override
    public boolean next() throws SourceException {
        if (again > 0) {
            again--;
            cells.renumber(nextRow++);
            repeated(cells.width());
            return cells.number() <= Document.MAX_ROWS;
        }
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("table-row")) {
                    int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
                    readRow();
                    if (cells.width() > 0) {
                        nextRow++;
                        again = repeated - 1;
                        return cells.number() <= Document.MAX_ROWS;
                    }
                    nextRow = (int) Math.min((long) nextRow + repeated, Document.MAX_ROWS + 1L);
                } else if (!isGroup(xml.name())) {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table"))) {
                return false;
            }
        }
    }

    /** What only brackets rows. */
    private static boolean isGroup(String name) {
        return name.equals("table-row-group") || name.equals("table-header-rows") || name.equals("table-rows");
    }

    private void readRow() throws SourceException {
        cells.begin(nextRow);
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean own = xml.name().equals("table-cell");
                if (!own && !xml.name().equals("covered-table-cell")) {
                    xml.skip();
                    continue;
                }
                int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
                String style = xml.attribute("style-name");
                cell.read();
                if (own && !cell.text().isEmpty()) {
                    set(column, repeated, style);
                }
                column = (int) Math.min((long) column + repeated, Integer.MAX_VALUE / 2);
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private void set(int column, int repeated, String style) throws SourceException {
        repeated(repeated - 1);
        for (int c = column; c < column + repeated; c++) {
            String own = style.isEmpty() && c < sheet.columnStyles().size()
                    ? sheet.columnStyles().get(c)
                    : style;
            cells.set(c, cell.kind(), cell.text(), cell.formula(), fonts.of(own));
        }
    }

    private void repeated(int more) throws SourceException {
        repeatedCells += more;
        if (repeatedCells > MAX_REPEATED_CELLS) {
            throw new SourceException("file-bomb", document.file());
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
        reading.close();
    }
}
