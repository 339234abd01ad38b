package vn.rasoat.ingest.ods;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
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
 * @param decrypted the parts that had to be decrypted, by their names
 */
record Document(Content content, boolean packed, Limits limits, String file, Map<String, Content> decrypted) {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final int MAX_ROWS = 1_048_576;

    Document {
        decrypted = Map.copyOf(decrypted);
    }

    /** A document without a password. */
    Document(Content content, boolean packed, Limits limits, String file) {
        this(content, packed, limits, file, Map.of());
    }

    /** The same document with parts that were decrypted. */
    Document with(Map<String, Content> parts) {
        return new Document(content, packed, limits, file, parts);
    }

    Parts parts() throws SourceException {
        return Parts.open(content, limits, file);
    }

    /** A part being read; closing it closes its package too. */
    record Reading(Xml xml, Counted bytes, Optional<Parts> parts) implements Closeable {
        @Override
        public void close() {
            xml.close();
            parts.ifPresent(Parts::close);
        }
    }

    /** Opens the part with the sheets. */
    Reading sheets() throws SourceException {
        return read("content.xml").orElseThrow(() -> new SourceException("file-damaged", file));
    }

    private Reading whole(Content part) throws SourceException {
        try {
            Counted bytes = new Counted(part.stream(), part.size(), limits);
            return new Reading(new Xml(bytes, file), bytes, Optional.empty());
        } catch (IOException e) {
            throw BombException.explain(e, file);
        }
    }

    /** Opens a part; a flat document is all parts in one. */
    Optional<Reading> read(String name) throws SourceException {
        Content open = decrypted.get(name);
        if (open != null) {
            return Optional.of(whole(open));
        }
        if (!decrypted.isEmpty()) { // beside it stands what nobody asked for
            return Optional.empty();
        }
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
