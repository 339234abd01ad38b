package vn.rasoat.ingest.parts;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.rasoat.ingest.Probe;

/**
 * The outermost element of an XML file, seen in the file's first bytes.
 *
 * @param name its name without a prefix
 * @param namespace its namespace, or the empty string
 * @param encoding the encoding that the file says it is in
 */
public record XmlRoot(String name, String namespace, String encoding) {
    /** Empty when the file is no XML. */
    public static Optional<XmlRoot> of(Probe probe) {
        if (!beginsLikeXml(probe)) {
            return Optional.empty();
        }
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(probe.head()));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String namespace = xml.getNamespaceURI();
                    String encoding = xml.getCharacterEncodingScheme();
                    return Optional.of(new XmlRoot(
                            xml.getLocalName(),
                            namespace == null ? "" : namespace,
                            encoding == null ? "UTF-8" : encoding));
                }
            }
        } catch (XMLStreamException | RuntimeException e) { // whatever the parser makes of a file that is none
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean beginsLikeXml(Probe probe) {
        int seen = 0;
        for (byte b : probe.head()) {
            if (b == '<') {
                return true;
            }
            boolean mark =
                    b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF || b == (byte) 0xFE || b == (byte) 0xFF;
            if (!(b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0 || mark) || ++seen > 256) {
                return false;
            }
        }
        return false;
    }

    public boolean isNamed(String wanted, String in) {
        return name.equals(wanted) && namespace.equals(in);
    }
}
