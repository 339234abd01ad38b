package vn.rasoat.ingest.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.rasoat.ingest.Limits;

/** The parts of a zip file, found through its directory. */
final class ZipOnDisk implements Parts.Directory {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private ZipOnDisk(ZipFile zip) {
        this.zip = zip;
        zip.stream().forEach(entry -> entries.putIfAbsent(Parts.normal(entry.getName()), entry));
    }

    static ZipOnDisk open(Path path, Limits limits) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        if (zip.size() > limits.zipEntries()) {
            zip.close();
            throw new BombException();
        }
        return new ZipOnDisk(zip);
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
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
