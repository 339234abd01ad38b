package vn.rasoat.ingest.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;

/** The parts of a zip that is no file of its own, unpacked or decrypted from one, found through its directory. */
final class ZipInContent implements Parts.Directory {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipInContent(ZipFile zip) {
        this.zip = zip;
    }

    static ZipInContent open(Content content, Limits limits) throws IOException {
        ZipInContent out = new ZipInContent(ZipFile.builder()
                .setSeekableByteChannel(content.open())
                .setIgnoreLocalFileHeader(true)
                .get());
        try {
            out.list(limits);
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
        return out;
    }

    private void list(Limits limits) throws IOException {
        Enumeration<ZipArchiveEntry> all = zip.getEntries();
        while (all.hasMoreElements()) {
            if (entries.size() > limits.zipEntries()) {
                throw new BombException();
            }
            ZipArchiveEntry entry = all.nextElement();
            entries.putIfAbsent(Parts.normal(entry.getName()), entry);
        }
        if (entries.isEmpty()) {
            throw new IOException("no zip");
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
        ZipArchiveEntry entry = entries.get(name);
        return entry == null ? 0 : entry.getCompressedSize();
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no such part");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
