package vn.rasoat.ingest.ods;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.Passwords;
import vn.rasoat.ingest.parts.BombException;
import vn.rasoat.ingest.parts.Counted;
import vn.rasoat.ingest.parts.Parts;
import vn.rasoat.ingest.parts.Spill;
import vn.rasoat.model.SourceException;

/** Decrypts what is read of a package: single parts, or the package within a package that newer versions write. */
final class Unlocking {
    private static final long ROOM_IN_MEMORY = 16 << 20;
    private static final String WHOLE = "encrypted-package";
    private static final List<String> READ = List.of("content.xml", "styles.xml");

    private final Document locked;
    private final Parts parts;
    private final Manifest manifest;

    private Unlocking(Document locked, Parts parts, Manifest manifest) {
        this.locked = locked;
        this.parts = parts;
        this.manifest = manifest;
    }

    /** @throws SourceException {@code file-encrypted}, {@code password-wrong}, or {@code file-encrypted-ods} for a cipher not known */
    static Document unlocked(Document locked, Parts parts, Manifest manifest, Passwords passwords)
            throws SourceException {
        Unlocking unlocking = new Unlocking(locked, parts, manifest);
        return passwords.unlock(locked.file(), unlocking::attempt);
    }

    private Optional<Document> attempt(char[] password) throws SourceException {
        try {
            String asked = manifest.encrypted().containsKey(WHOLE) ? WHOLE : READ.get(0);
            Optional<PartKey> key = key(asked, password);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            Spill spill = new Spill(ROOM_IN_MEMORY);
            if (asked.equals(WHOLE)) {
                Content whole = decrypted(WHOLE, key.get(), spill);
                return Optional.of(new Document(whole, true, locked.limits(), locked.file()));
            }
            Map<String, Content> open = new HashMap<>();
            open.put(asked, decrypted(asked, key.get(), spill));
            for (String other : READ.subList(1, READ.size())) {
                Optional<PartKey> another = key(other, password);
                if (another.isPresent()) {
                    open.put(other, decrypted(other, another.get(), spill));
                }
            }
            return Optional.of(locked.with(open));
        } catch (IOException | RuntimeException e) { // lengths and ciphers that cannot be
            throw BombException.explain(e, locked.file());
        }
    }

    /** The key of a part if the password opens it. */
    private Optional<PartKey> key(String part, char[] password) throws SourceException, IOException {
        Manifest.Encryption how = manifest.encrypted().get(part);
        if (how == null) {
            return Optional.empty();
        }
        if (!PartKey.knows(how)) {
            throw new SourceException("file-encrypted-ods", locked.file());
        }
        PartKey key = new PartKey(how, password);
        try (InputStream in = bytes(part)) {
            return key.opens(in) ? Optional.of(key) : Optional.empty();
        }
    }

    private Counted bytes(String part) throws IOException {
        return parts.part(part).orElseThrow(() -> new IOException("no such part"));
    }

    private Content decrypted(String part, PartKey key, Spill spill) throws IOException {
        Limits limits = locked.limits();
        Counted encrypted = bytes(part);
        try (InputStream plain = part.equals(WHOLE) ? whole(key, encrypted) : key.open(encrypted);
                Counted in = new Counted(plain, locked.content().size(), limits)) {
            return spill.keep(in, limits.inflatedBytes());
        }
    }

    /** A package is deflated already and may have been encrypted as it is. */
    private InputStream whole(PartKey key, InputStream encrypted) throws IOException {
        try (InputStream look = new BufferedInputStream(key.deflated(bytes(WHOLE)))) {
            byte[] begin = look.readNBytes(2);
            boolean zip = begin.length == 2 && begin[0] == 'P' && begin[1] == 'K';
            return zip ? key.deflated(encrypted) : key.open(encrypted);
        }
    }
}
