package vn.rasoat.ingest.parts;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;

/** The parts of a zip, found through its directory: of a file, or of bytes unpacked or decrypted from one. */
final class ZipDirectory implements Parts.Directory {
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Opener opener;
    private final Closeable zip;

    private ZipDirectory(Closeable zip, Opener opener) {
        this.zip = zip;
        this.opener = opener;
    }

    /** Opens an entry of the library's own. */
    private interface Opener {
        InputStream open(ZipEntry entry) throws IOException;
    }

    static ZipDirectory open(Path file, Limits limits) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        return new ZipDirectory(zip, zip::getInputStream).listing(zip.entries(), limits);
    }

    static ZipDirectory open(Content content, Limits limits) throws IOException {
        org.apache.commons.compress.archivers.zip.ZipFile zip =
                org.apache.commons.compress.archivers.zip.ZipFile.builder()
                        .setSeekableByteChannel(content.open())
                        .setIgnoreLocalFileHeader(true)
                        .get();
        return new ZipDirectory(zip, entry -> zip.getInputStream((ZipArchiveEntry) entry))
                .listing(zip.getEntries(), limits);
    }

    private ZipDirectory listing(Enumeration<? extends ZipEntry> all, Limits limits) throws IOException {
        try {
            for (int count = 0; all.hasMoreElements(); count++) {
                if (count >= limits.zipEntries()) {
                    throw new BombException();
                }
                ZipEntry entry = all.nextElement();
                entries.putIfAbsent(Parts.normal(entry.getName()), entry);
            }
            return this;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public Collection<String> names() {
        return entries.keySet();
    }

    @Override
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    @Override
    public long compressed(String name) {
        ZipEntry entry = entries.get(name);
        return entry == null ? 0 : entry.getCompressedSize();
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no such part");
        }
        return opener.open(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
