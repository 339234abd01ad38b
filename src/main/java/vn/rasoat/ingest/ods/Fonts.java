package vn.rasoat.ingest.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.SourceException;

/** What matters of a document's styles: the fonts of cells, and which sheets are not displayed. */
final class Fonts {
    private static final int MAX_STYLES = 100_000;
    private static final int MAX_PARENTS = 20;

    private final Map<String, String> faces = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> invisible = new HashSet<>();

    private Fonts() {}

    static Fonts read(Document document) throws SourceException {
        Fonts fonts = new Fonts();
        for (String part : document.packed() ? List.of("styles.xml", "content.xml") : List.of("")) {
            Optional<Document.Reading> reading = document.read(part);
            if (reading.isPresent()) {
                try (Document.Reading opened = reading.get()) {
                    fonts.load(opened.xml());
                }
            }
        }
        return fonts;
    }

    private void load(Xml xml) throws SourceException {
        String style = "";
        boolean counts = false;
        while (xml.nextElement() && !xml.name().equals("spreadsheet") && fonts.size() + parents.size() < MAX_STYLES) {
            switch (xml.name()) {
                case "font-face" -> faces.put(xml.attribute("name"), xml.attribute("font-family"));
                case "style", "default-style" -> {
                    String family = xml.attribute("family");
                    counts = family.equals("table-cell") || family.equals("table");
                    style = xml.attribute("name"); // a default style has none
                    if (counts && !style.isEmpty()) {
                        parents.put(style, xml.attribute("parent-style-name"));
                    }
                }
                case "text-properties" -> {
                    String face = xml.attribute("font-name");
                    String family = face.isEmpty() ? xml.attribute("font-family") : faces.getOrDefault(face, face);
                    if (counts && !family.isEmpty()) {
                        fonts.put(style, family.replace("'", ""));
                    }
                }
                case "table-properties" -> {
                    if (xml.attribute("display").equals("false")) {
                        invisible.add(style);
                    }
                }
                default -> {}
            }
        }
    }

    /** The font of a cell style, or the empty string. */
    String of(String style) {
        String at = style;
        for (int i = 0; i < MAX_PARENTS && !at.isEmpty(); i++) {
            String font = fonts.get(at);
            if (font != null) {
                return font;
            }
            at = parents.getOrDefault(at, "");
        }
        return fonts.getOrDefault("", "");
    }

    /** Whether sheets of the style are not displayed. */
    boolean hides(String style) {
        return invisible.contains(style);
    }
}
