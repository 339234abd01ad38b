package vn.rasoat.ingest.ods;

import java.io.IOException;
import java.util.Optional;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.SourceException;

/** The list of parts of a package, which says whether they are encrypted. */
final class Manifest {
    private Manifest() {}

    static boolean isEncrypted(Parts parts, String file) throws SourceException {
        try {
            Optional<Counted> part = parts.part("META-INF/manifest.xml");
            if (part.isEmpty()) {
                return false;
            }
            try (Xml xml = new Xml(part.get(), file)) {
                while (xml.nextElement()) {
                    if (xml.name().equals("encryption-data")) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
    }
}
