package vn.rasoat.ingest.tree;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** The elements and attributes of an XML document. An attribute is a node of its own, named {@code @attribute}. */
final class XmlEvents implements TreeEvents {
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Xml xml;
    private final String file;
    private final int maxChars;
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private String value = "";
    private int depth;
    private int attribute = -1;
    private Event attributeEvent = Event.END;
    private boolean ending;

    XmlEvents(Xml xml, String file, int maxChars) {
        this.xml = xml;
        this.file = file;
        this.maxChars = maxChars;
    }

    @Override
    public Event next() throws SourceException {
        if (ending) {
            ending = false;
            depth--;
            return Event.END;
        }
        if (attribute >= 0) {
            Event event = attribute();
            if (event != Event.DONE) {
                return event;
            }
        }
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return begin();
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                if (takeText()) {
                    ending = true;
                    return Event.VALUE;
                }
                depth--;
                return Event.END;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return Event.DONE;
            }
            if (Xml.isText(event)) {
                text.append(
                        xml.at().getTextCharacters(),
                        xml.at().getTextStart(),
                        xml.at().getTextLength());
                if (text.length() > 4L * maxChars) {
                    throw new SourceException("cell-too-long", file, "", maxChars);
                }
            }
        }
    }

    private Event begin() throws SourceException {
        if (++depth > MAX_DEPTH) {
            throw new SourceException("too-deep", file);
        }
        text.setLength(0); // text before an element among others is no value
        name = xml.name();
        attribute = 0;
        attributeEvent = Event.END;
        return Event.BEGIN;
    }

    /** The next event of the attributes of the element that began last; DONE behind the last one. */
    private Event attribute() {
        if (attributeEvent == Event.BEGIN) {
            attributeEvent = Event.VALUE;
            return Event.VALUE;
        }
        if (attributeEvent == Event.VALUE) {
            attributeEvent = Event.END;
            attribute++;
            return Event.END;
        }
        while (attribute < xml.at().getAttributeCount()) {
            value = xml.at().getAttributeValue(attribute).strip();
            if (!value.isEmpty() && !INSTANCE.equals(xml.at().getAttributeNamespace(attribute))) {
                name = "@" + xml.at().getAttributeLocalName(attribute);
                attributeEvent = Event.BEGIN;
                return Event.BEGIN;
            }
            attribute++;
        }
        attribute = -1;
        return Event.DONE;
    }

    private boolean takeText() {
        value = text.toString().strip();
        text.setLength(0);
        return !value.isEmpty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public CellKind kind() {
        return CellKind.TEXT;
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
