package vn.rasoat.ingest.xlsb;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.table.DateFormats;
import vn.rasoat.ingest.table.DateFormats.Shows;
import vn.rasoat.model.SourceException;

/** What matters of a workbook's cell styles: whether a number is a date, and the font's name. */
final class Styles {
    private static final int MAX_STYLES = 100_000;
    private static final int FONT_NAME_AT = 21;

    private final List<String> fonts = new ArrayList<>();
    private final Map<Integer, Shows> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    private record Style(Shows shows, String font) {
        static final Style PLAIN = new Style(Shows.NUMBER, "");
    }

    private Styles() {}

    static Styles read(Parts book, String part, String file) throws SourceException {
        Styles styles = new Styles();
        try {
            Optional<Counted> in = book.part(part);
            if (in.isPresent()) {
                try (Records records = new Records(in.get())) {
                    styles.load(records);
                }
            }
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
        return styles;
    }

    private void load(Records records) throws IOException {
        boolean ofCells = false;
        while (records.next()) {
            switch (records.type()) {
                case Records.FONT -> {
                    if (fonts.size() < MAX_STYLES) {
                        fonts.add(records.has(FONT_NAME_AT + 4) ? textAt(records, FONT_NAME_AT) : "");
                    }
                }
                case Records.FORMAT -> {
                    if (formats.size() < MAX_STYLES) {
                        formats.put(records.u16(0), DateFormats.of(textAt(records, 2)));
                    }
                }
                case Records.CELL_STYLES_BEGIN -> ofCells = true;
                case Records.CELL_STYLES_END -> ofCells = false;
                case Records.CELL_STYLE -> {
                    if (ofCells && styles.size() < MAX_STYLES) {
                        styles.add(style(records.u16(2), records.u16(4)));
                    }
                }
                default -> {} // colours, borders and the like
            }
        }
    }

    private static String textAt(Records records, int at) throws IOException {
        records.u8(at);
        return records.text(at);
    }

    private Style style(int format, int font) {
        Shows shows = formats.getOrDefault(format, DateFormats.builtIn(format));
        return new Style(shows, font < fonts.size() ? fonts.get(font) : "");
    }

    Shows shows(int style) {
        return at(style).shows();
    }

    /** The font's name, or the empty string. */
    String font(int style) {
        return at(style).font();
    }

    private Style at(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : Style.PLAIN;
    }
}
