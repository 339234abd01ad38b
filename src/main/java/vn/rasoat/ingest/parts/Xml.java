package vn.rasoat.ingest.parts;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.rasoat.model.SourceException;

/**
 * A part read as a stream of XML events. A document type is refused outright: no office program writes one, and entities are
 * how an XML file grows without bound or reads other files.
 */
public final class Xml implements Closeable {
    private final InputStream in;
    private final XMLStreamReader reader;
    private final String file;

    public Xml(InputStream in, String file) throws SourceException {
        this.in = in;
        this.file = file;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            this.reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            close(in);
            throw BombException.explain(e, file);
        }
    }

    /** Moves to the next event, one of the constants of {@link XMLStreamConstants}. */
    public int next() throws SourceException {
        int event;
        try {
            event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                reader.getTextLength(); // the parser reads texts late: a broken one is to be found out here
            }
        } catch (XMLStreamException | RuntimeException e) { // whatever the parser makes of a hostile file
            throw BombException.explain(e, file);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new SourceException("xml-doctype", file);
        }
        return event;
    }

    /** Moves to the next start of an element; false at the end of the document. */
    public boolean nextElement() throws SourceException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The parser itself, for the names, attributes and texts of the current event. */
    public XMLStreamReader at() {
        return reader;
    }

    public String name() {
        return reader.getLocalName();
    }

    /** The attribute of the local name whatever its namespace, or the empty string. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    public boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The attribute as a number, or the fallback when it is missing or none. */
    public int number(String name, int fallback) {
        try {
            return Integer.parseInt(attribute(name));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** Whether the event brings text of an element. */
    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Passes over the rest of the current element. */
    public void skip() throws SourceException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // closing a file that was only read
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
