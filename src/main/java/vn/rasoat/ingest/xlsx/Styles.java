package vn.rasoat.ingest.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.DateFormats;
import vn.rasoat.ingest.table.DateFormats.Shows;
import vn.rasoat.model.SourceException;

/** What matters of a workbook's cell styles: whether a number is a date, and the font's name. */
final class Styles {
    private static final int MAX_STYLES = 100_000;

    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, Shows> formats = new HashMap<>();
    private final List<Shows> shows = new ArrayList<>();
    private final List<String> styleFonts = new ArrayList<>();

    private Styles() {}

    static Styles read(Parts book, String part, String file) throws SourceException {
        Styles styles = new Styles();
        try {
            Optional<Counted> in = book.part(part);
            if (in.isPresent()) {
                try (Xml xml = new Xml(in.get(), file)) {
                    styles.load(xml);
                }
            }
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
        return styles;
    }

    private void load(Xml xml) throws SourceException {
        boolean inFonts = false;
        boolean inCells = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            switch (xml.name()) {
                case "fonts" -> inFonts = start;
                case "cellXfs" -> inCells = start;
                case "font" -> {
                    if (start && inFonts && fonts.size() < MAX_STYLES) {
                        fonts.add("");
                    }
                }
                default -> {
                    if (start) {
                        element(xml, inFonts, inCells);
                    }
                }
            }
        }
    }

    private void element(Xml xml, boolean inFonts, boolean inCells) {
        String name = xml.name();
        if (name.equals("name") && inFonts && !fonts.isEmpty()) {
            fonts.set(fonts.size() - 1, xml.attribute("val"));
        } else if (name.equals("numFmt") && formats.size() < MAX_STYLES) {
            formats.put(xml.number("numFmtId", -1), DateFormats.of(xml.attribute("formatCode")));
        } else if (name.equals("xf") && inCells && shows.size() < MAX_STYLES) {
            int format = xml.number("numFmtId", 0);
            shows.add(formats.getOrDefault(format, DateFormats.builtIn(format)));
            int font = xml.number("fontId", 0);
            styleFonts.add(font >= 0 && font < fonts.size() ? fonts.get(font) : "");
        }
    }

    Shows shows(int style) {
        return style >= 0 && style < shows.size() ? shows.get(style) : Shows.NUMBER;
    }

    /** The font's name, or the empty string. */
    String font(int style) {
        return style >= 0 && style < styleFonts.size() ? styleFonts.get(style) : "";
    }
}
