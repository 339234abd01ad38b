package vn.rasoat.ingest.ods;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.MergedAreas.Area;
import vn.rasoat.model.SourceException;

/** What must be known of a document before its rows are read: its sheets, what of them is hidden or merged, what else is in it. */
final class Outline {
    private static final int MAX_SHEETS = 10_000;
    private static final int MAX_AREAS = 500_000;
    private static final int MAX_DEPTH = 256;

    private final Document document;
    private final Fonts fonts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> extras = new TreeSet<>();
    private List<Area> areas = new ArrayList<>();
    private BitSet hiddenColumns = new BitSet();
    private int column;
    private int row;
    private int rowRepeated;
    private int hiddenRows;
    private int rows;
    private boolean hasValue;
    private boolean rowHidden;

    /**
     * A sheet.
     *
     * @param index its place in the document, from 0
     * @param rows how many rows have cells with a value
     */
    record Sheet(
            int index,
            String name,
            boolean hidden,
            BitSet hiddenColumns,
            List<String> columnStyles,
            int hiddenRows,
            int rows,
            MergedAreas merged) {}

    private Outline(Document document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    static Outline read(Document document, Fonts fonts) throws SourceException {
        Outline outline = new Outline(document, fonts);
        try (Document.Reading reading = document.sheets()) {
            outline.read(reading.xml());
        }
        return outline;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Tells what is to be told of the document. */
    void tell(NoteList notes) {
        extras.forEach(extra -> notes.when(true, extra));
        for (Sheet sheet : sheets) {
            notes.hidden(sheet.name(), sheet.hidden(), !sheet.hiddenColumns().isEmpty(), sheet.hiddenRows());
        }
    }

    private void read(Xml xml) throws SourceException {
        int depth = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MAX_DEPTH) {
                    throw new SourceException("too-deep", document.file());
                }
                element(xml);
                if (xml.name().equals("table") && Document.TABLE.equals(xml.at().getNamespaceURI())) {
                    sheet(xml);
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Notes what is neither a sheet nor a row, wherever it stands. */
    private void element(Xml xml) {
        switch (xml.name()) {
            case "image" -> extras.add("pictures");
            case "annotation" -> extras.add("comments");
            case "table-source", "cell-range-source", "dde-link" -> extras.add("external-links");
            case "database-source-sql", "database-source-table", "database-source-query" -> extras.add("connections");
            case "event-listener" -> extras.add("macros");
            default -> {}
        }
    }

    private void sheet(Xml xml) throws SourceException {
        String name = xml.attribute("name");
        boolean hidden = fonts.hides(xml.attribute("style-name"));
        areas = new ArrayList<>();
        hiddenColumns = new BitSet();
        List<String> columnStyles = new ArrayList<>();
        row = 1;
        hiddenRows = 0;
        rows = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > MAX_DEPTH) {
                    throw new SourceException("too-deep", document.file());
                }
                switch (xml.name()) {
                    case "table-column" -> column(xml, columnStyles);
                    case "table-row" -> row(xml);
                    case "table-cell" -> cell(xml);
                    case "covered-table-cell" -> column = plus(column, xml.number("number-columns-repeated", 1));
                    default -> element(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.name().equals("table-row")) {
                    row = plus(row, rowRepeated);
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new SourceException("file-damaged", document.file());
            }
        }
        if (sheets.size() < MAX_SHEETS) {
            sheets.add(new Sheet(
                    sheets.size(),
                    name,
                    hidden,
                    hiddenColumns,
                    columnStyles,
                    hiddenRows,
                    rows,
                    new MergedAreas(areas)));
        }
    }

    private void column(Xml xml, List<String> styles) {
        int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        boolean hidden = isHidden(xml);
        int end = Math.min(plus(styles.size(), repeated), document.limits().columns());
        while (styles.size() < end) {
            hiddenColumns.set(styles.size(), hidden && repeated < 1000); // a hidden rest of the sheet is no hidden list
            styles.add(xml.attribute("default-cell-style-name"));
        }
    }

    private void row(Xml xml) {
        column = 0;
        rowRepeated = Math.max(1, xml.number("number-rows-repeated", 1));
        hasValue = false;
        rowHidden = isHidden(xml);
    }

    private static boolean isHidden(Xml xml) {
        String visibility = xml.attribute("visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private void cell(Xml xml) {
        int across = xml.number("number-columns-spanned", 1);
        int down = xml.number("number-rows-spanned", 1);
        if ((across > 1 || down > 1) && areas.size() < MAX_AREAS) {
            areas.add(new Area(row, plus(row, down - 1), column, plus(column, across - 1)));
        }
        if (!hasValue && !xml.attribute("value-type").isEmpty()) {
            hasValue = true;
            rows = plus(rows, rowRepeated);
            hiddenRows = rowHidden ? plus(hiddenRows, rowRepeated) : hiddenRows;
        }
        if (xml.attribute("formula").contains("file:")) {
            extras.add("external-links");
        }
        column = plus(column, Math.max(1, xml.number("number-columns-repeated", 1)));
    }

    /** A sum that a hostile file cannot make overflow. */
    private static int plus(int a, int b) {
        return (int) Math.min((long) a + Math.max(b, 0), Integer.MAX_VALUE / 2);
    }
}
