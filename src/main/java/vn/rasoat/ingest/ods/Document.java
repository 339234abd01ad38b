package vn.rasoat.ingest.ods;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Xml;
import vn.rasoat.model.SourceException;

/**
 * Where the XML of a spreadsheet is.
 *
 * @param packed whether it is a part of a zip; otherwise it is the file itself
 * @param file the file's name, for messages
 */
record Document(Content content, boolean packed, Limits limits, String file) {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final int MAX_ROWS = 1_048_576;

    Parts parts() throws SourceException {
        return Parts.open(content, limits, file);
    }

    /** A part being read; closing it closes its package too. */
    record Reading(Xml xml, Counted bytes, Optional<Parts> parts) implements Closeable {
        @Override
        public void close() {
            try {
                xml.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e); // closing a file that was only read
            } finally {
                parts.ifPresent(Parts::close);
            }
        }
    }

    /** Opens the part with the sheets. */
    Reading sheets() throws SourceException {
        return read("content.xml").orElseThrow(() -> new SourceException("file-damaged", file));
    }

    /** Opens a part; a flat document is all parts in one. */
    Optional<Reading> read(String name) throws SourceException {
        Optional<Parts> parts = packed ? Optional.of(parts()) : Optional.empty();
        boolean reading = false;
        try {
            Optional<Counted> part = packed
                    ? parts.orElseThrow().part(name)
                    : Optional.of(new Counted(content.stream(), content.size(), limits));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            Reading opened = new Reading(new Xml(part.get(), file), part.get(), parts);
            reading = true;
            return Optional.of(opened);
        } catch (IOException e) {
            throw BombException.explain(e, file);
        } finally {
            if (!reading) {
                parts.ifPresent(Parts::close);
            }
        }
    }
}
