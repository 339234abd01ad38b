package vn.rasoat.ingest.spreadsheetml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.NoteList;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.MergedAreas.Area;
import vn.rasoat.model.SourceException;

/** What must be known of a workbook before its rows are read: its sheets, what of them is hidden or merged, the fonts of styles. */
final class Outline {
    static final int MAX_ROWS = 1_048_576;
    private static final int MAX_SHEETS = 10_000;
    private static final int MAX_AREAS = 500_000;
    private static final int MAX_STYLES = 100_000;

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Limits limits;
    private String encoding = "UTF-8";
    private boolean comments;
    private String style = "";
    private Sheet sheet = new Sheet(-1, "");
    private int row;
    private int column;
    private int columns;

    /** A sheet; its fields are complete once the outline is read. */
    static final class Sheet {
        final int index;
        final String name;
        final BitSet hiddenColumns = new BitSet();
        final List<Area> areas = new ArrayList<>();
        boolean hidden;
        int hiddenRows;
        int rows;

        Sheet(int index, String name) {
            this.index = index;
            this.name = name;
        }

        MergedAreas merged() {
            return new MergedAreas(areas);
        }

        void tell(NoteList notes) {
            notes.hidden(name, hidden, !hiddenColumns.isEmpty(), hiddenRows);
        }
    }

    private Outline(Limits limits) {
        this.limits = limits;
    }

    static Outline read(Content content, Limits limits, String file) throws SourceException {
        Outline outline = new Outline(limits);
        try (Xml xml = new Xml(content.stream(), file)) {
            outline.read(xml);
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
        return outline;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Map<String, String> fonts() {
        return fonts;
    }

    boolean comments() {
        return comments;
    }

    String encoding() {
        return encoding;
    }

    private void read(Xml xml) throws SourceException {
        String named = xml.at().getCharacterEncodingScheme();
        encoding = named == null ? encoding : named;
        boolean visible = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                visible = xml.name().equals("Visible");
                element(xml);
            } else if (event == XMLStreamConstants.CHARACTERS && visible) {
                sheet.hidden |= xml.at().getText().contains("Hidden");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                visible = false;
            }
        }
    }

    private void element(Xml xml) {
        switch (xml.name()) {
            case "Style" -> style = xml.attribute("ID");
            case "Font" -> {
                String font = xml.attribute("FontName");
                if (!font.isEmpty() && fonts.size() < MAX_STYLES) {
                    fonts.put(style, font);
                }
            }
            case "Worksheet" -> {
                sheet = new Sheet(sheets.size(), xml.attribute("Name"));
                row = 0;
                columns = 0;
                if (sheets.size() < MAX_SHEETS) {
                    sheets.add(sheet);
                }
            }
            case "Column" -> column(xml);
            case "Row" -> {
                row = place(xml, row);
                column = 0;
                sheet.rows++;
                sheet.hiddenRows += xml.flag("Hidden") ? 1 : 0;
            }
            case "Cell" -> cell(xml);
            case "Comment" -> comments = true;
            default -> {}
        }
    }

    /** The number, from 1, of a row or column that stands behind another. */
    static int place(Xml xml, int before) {
        return Math.min(Math.max(1, xml.number("Index", before + 1)), Integer.MAX_VALUE / 4);
    }

    /** How many more rows or columns something covers. */
    static int more(Xml xml, String attribute) {
        return Math.min(Math.max(0, xml.number(attribute, 0)), MAX_ROWS);
    }

    private void column(Xml xml) {
        int first = place(xml, columns);
        int last = Math.min(first + more(xml, "Span"), limits.columns());
        if (xml.flag("Hidden") && first <= last) {
            sheet.hiddenColumns.set(first - 1, last);
        }
        columns = Math.max(first, last);
    }

    private void cell(Xml xml) {
        column = place(xml, column);
        int across = more(xml, "MergeAcross");
        int down = more(xml, "MergeDown");
        if ((across > 0 || down > 0) && sheet.areas.size() < MAX_AREAS) {
            sheet.areas.add(new Area(row, row + down, column - 1, column - 1 + across));
        }
        column += across;
    }
}
