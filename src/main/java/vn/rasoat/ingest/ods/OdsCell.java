package vn.rasoat.ingest.ods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** The cell that a reader has come to: its value where it has a type, its text where it has none. */
final class OdsCell {
    private static final Pattern DAY =
            Pattern.compile("(-?\\d{4,5}-\\d\\d-\\d\\d)(T\\d\\d:\\d\\d(:\\d\\d)?)?(\\.\\d+)?Z?");
    private static final Pattern TIME = Pattern.compile("PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})([.,]\\d+)?S");
    private static final int MAX_SPACES = 1000;

    private final Xml xml;
    private final String file;
    private final int maxChars;
    private final StringBuilder shown = new StringBuilder();
    private CellKind kind = CellKind.BLANK;
    private String text = "";
    private boolean formula;

    OdsCell(Xml xml, String file, int maxChars) {
        this.xml = xml;
        this.file = file;
        this.maxChars = maxChars;
    }

    CellKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    boolean formula() {
        return formula;
    }

    /** Reads the element that the parser has just come to, to its end. */
    void read() throws SourceException {
        String type = xml.attribute("value-type");
        String computed = xml.attribute("formula");
        boolean constant =
                computed.equals("of:=TRUE()") || computed.equals("of:=FALSE()"); // how LibreOffice takes them over
        formula = !computed.isEmpty() && !constant;
        String value =
                switch (type) {
                    case "float", "percentage", "currency" -> xml.attribute("value");
                    case "date" -> xml.attribute("date-value");
                    case "time" -> xml.attribute("time-value");
                    case "boolean" -> xml.attribute("boolean-value");
                    case "string" -> xml.attribute("string-value");
                    default -> "";
                };
        readShown();
        set(constant ? "boolean" : type, constant ? Boolean.toString(computed.contains("TRUE")) : value);
    }

    private void set(String type, String value) {
        String error = shown.toString();
        if (formula && (error.startsWith("#") || error.startsWith("Err:")) && error.length() < 12) {
            kind = CellKind.ERROR;
            text = error;
            return;
        }
        switch (type) {
            case "float", "percentage", "currency" -> put(CellKind.NUMBER, NumberText.of(value));
            case "date" -> date(value);
            case "time" -> put(CellKind.TEXT, time(value));
            case "boolean" -> put(CellKind.BOOLEAN, value.equals("true") ? "TRUE" : "FALSE");
            default -> put(CellKind.TEXT, value.isEmpty() ? error : value);
        }
    }

    private void put(CellKind as, String value) {
        kind = value.isEmpty() ? CellKind.BLANK : as;
        text = value;
    }

    private void date(String value) {
        Matcher day = DAY.matcher(value);
        if (!day.matches()) {
            put(CellKind.TEXT, value.isEmpty() ? shown.toString() : value);
            return;
        }
        String time = day.group(2) == null || day.group(2).matches("T00:00(:00)?") ? "" : day.group(2);
        put(CellKind.DATE, day.group(1) + time);
    }

    private String time(String value) {
        Matcher time = TIME.matcher(value);
        return time.matches()
                ? String.format(
                        java.util.Locale.ROOT,
                        "%02d:%02d:%02d",
                        Integer.parseInt(time.group(1)),
                        Integer.parseInt(time.group(2)),
                        Integer.parseInt(time.group(3)))
                : shown.toString();
    }

    /** Gathers the paragraphs; comments and drawings are passed over. */
    private void readShown() throws SourceException {
        shown.setLength(0);
        int depth = 1;
        boolean paragraph = false;
        while (depth > 0) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.name()) {
                        case "p" -> {
                            shown.append(paragraph ? "\n" : "");
                            paragraph = true;
                        }
                        case "s" -> shown.append(" ".repeat(Math.max(1, Math.min(MAX_SPACES, xml.number("c", 1)))));
                        case "tab" -> shown.append('\t');
                        case "line-break" -> shown.append('\n');
                        case "span", "a", "ruby", "ruby-base" -> {}
                        default -> {
                            xml.skip();
                            depth--;
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (depth > 1) {
                        shown.append(
                                xml.at().getTextCharacters(),
                                xml.at().getTextStart(),
                                xml.at().getTextLength());
                    }
                }
                default -> {}
            }
            if (shown.length() > 4L * maxChars) {
                throw new SourceException("cell-too-long", file, "", maxChars);
            }
        }
    }

    @Override
    public String toString() { // people's data
        return "OdsCell";
    }
}
