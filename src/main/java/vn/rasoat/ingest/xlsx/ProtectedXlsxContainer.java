package vn.rasoat.ingest.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.rasoat.ingest.Container;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.parts.Ole;
import vn.rasoat.ingest.parts.Spill;
import vn.rasoat.model.SourceException;

/** Workbooks of Excel 2007 and later that have a password: an encrypted package within a compound file. */
public final class ProtectedXlsxContainer implements Container {
    private static final long ROOM_IN_MEMORY = 16 << 20;
    /** Ten times what Office writes; a hostile file would have us compute for days. */
    private static final int MAX_SPINS = 1_000_000;

    private final List<Container> plain;

    /** @param plain the readers of such workbooks without a password */
    public ProtectedXlsxContainer(List<Container> plain) {
        this.plain = List.copyOf(plain);
    }

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<String> extensions() {
        return plain.stream().flatMap(each -> each.extensions().stream()).toList();
    }

    @Override
    public boolean claims(Probe probe) {
        if (!Ole.begins(probe)) {
            return false;
        }
        try (POIFSFileSystem parts = Ole.open(probe)) {
            return parts.getRoot().hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)
                    || parts.getRoot().hasEntry(EncryptionInfo.ENCRYPTION_INFO_ENTRY);
        } catch (IOException | RuntimeException e) { // damaged: the reader of older workbooks says so
            return false;
        }
    }

    @Override
    public SourceFile open(Probe probe, OpenOptions options) throws SourceException {
        try (POIFSFileSystem parts = Ole.open(probe)) {
            Decryptor decryptor = decryptor(parts);
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) { // set by Excel for "read-only recommended"
                options.passwords()
                        .unlock(probe.name(), password -> verify(decryptor, new String(password), probe.name()));
            }
            Probe inside = Probe.of(probe.path(), probe.name(), decrypted(decryptor, parts, probe));
            for (Container each : plain) {
                if (each.claims(inside)) {
                    return each.open(inside, options);
                }
            }
            throw new SourceException("file-type-unknown", probe.name());
        } catch (IOException | GeneralSecurityException | RuntimeException e) { // POI meets damage with many kinds
            throw vn.rasoat.ingest.parts.BombException.explain(e, probe.name());
        }
    }

    private static Decryptor decryptor(POIFSFileSystem parts) throws IOException {
        EncryptionInfo info = new EncryptionInfo(parts);
        if (info.getVerifier().getSpinCount() > MAX_SPINS) {
            throw new IOException("too many rounds");
        }
        return Decryptor.getInstance(info);
    }

    private static Optional<Decryptor> verify(Decryptor decryptor, String password, String file)
            throws SourceException {
        try {
            return decryptor.verifyPassword(password) ? Optional.of(decryptor) : Optional.empty();
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw new SourceException(e, "file-damaged", file);
        }
    }

    /** Nothing is longer decrypted than encrypted; POI believes the length that the file claims and never comes to an end. */
    private static Content decrypted(Decryptor decryptor, POIFSFileSystem parts, Probe probe)
            throws IOException, GeneralSecurityException {
        try (InputStream in = decryptor.getDataStream(parts)) {
            return new Spill(ROOM_IN_MEMORY).keep(in, probe.size());
        }
    }
}
