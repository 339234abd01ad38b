package vn.rasoat.ingest.parts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.Limits;

/** The parts of a zip that is no file of its own; to come to a part, those before it are passed over. */
final class ZipStream implements Parts.Directory {
    private final Content content;
    private final Limits limits;
    private final Map<String, Integer> places = new LinkedHashMap<>();

    private ZipStream(Content content, Limits limits) {
        this.content = content;
        this.limits = limits;
    }

    static ZipStream open(Content content, Limits limits) throws IOException {
        ZipStream zip = new ZipStream(content, limits);
        zip.list();
        return zip;
    }

    private void list() throws IOException {
        long inflated = 0;
        try (ZipInputStream in = new ZipInputStream(content.stream())) {
            int place = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry(), place++) {
                if (place > limits.zipEntries()) {
                    throw new BombException();
                }
                Counted part = new Counted(in, content.size(), limits);
                part.transferTo(java.io.OutputStream.nullOutputStream());
                inflated += part.count();
                if (inflated > limits.inflatedBytes()) {
                    throw new BombException();
                }
                places.putIfAbsent(Parts.normal(entry.getName()), place);
            }
        }
        if (places.isEmpty()) {
            throw new IOException("no zip");
        }
    }

    @Override
    public Collection<String> names() {
        return places.keySet();
    }

    @Override
    public boolean has(String name) {
        return places.containsKey(name);
    }

    @Override
    public long compressed(String name) {
        try {
            return content.size();
        } catch (IOException e) {
            return 1;
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        int place = places.getOrDefault(name, -1);
        ZipInputStream in = new ZipInputStream(content.stream());
        ZipEntry entry = in.getNextEntry();
        for (int i = 0; i < place && entry != null; i++) {
            entry = in.getNextEntry(); // inflates what it passes over; list() found all of it within bounds
        }
        if (place < 0 || entry == null) {
            in.close();
            throw new IOException("no such part");
        }
        return in;
    }

    @Override
    public void close() {
        // each part has a stream of its own
    }
}
