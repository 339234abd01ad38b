package vn.rasoat.mapping;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/**
 * A {@link MappingMemory} in one small JSON file: fingerprint of the headings to column letters to field. A file that cannot be
 * read counts as empty, since a lost choice costs a click and a refused start costs the day. Safe for use by several threads;
 * two programs writing at once keep the later one's choices.
 */
public final class FileMappingMemory implements MappingMemory {
    private static final int MOST_TABLES = 500;
    private static final long LARGEST = 4L << 20;

    private final Path file;

    public FileMappingMemory(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Overrides recall(TableInfo table) {
        Optional<String> key = HeaderFingerprint.of(table);
        return key.map(each -> new Overrides(read().getOrDefault(each, Map.of())))
                .orElse(Overrides.NONE);
    }

    @Override
    public synchronized void remember(TableInfo table, Overrides overrides) throws SourceException {
        Optional<String> key = HeaderFingerprint.of(table);
        if (key.isEmpty()) {
            return;
        }
        Map<String, String> byLetters = new LinkedHashMap<>();
        for (TableInfo.Column column : table.columns()) {
            overrides.of(column).ifPresent(field -> byLetters.put(CellRef.letters(column.index()), field));
        }
        Map<String, Map<String, String>> all = read();
        all.remove(key.get()); // so that it is the newest again
        if (!byLetters.isEmpty()) {
            all.put(key.get(), byLetters);
        }
        while (all.size() > MOST_TABLES) {
            all.remove(all.keySet().iterator().next());
        }
        write(all);
    }

    private Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> out = new LinkedHashMap<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return out;
            }
            try (InputStream in = Files.newInputStream(file)) {
                JsonDoc tables = JsonDoc.read(in).object("tables");
                for (String key : tables.textMap().keySet()) {
                    out.put(key, tables.object(key).textMap());
                }
            }
        } catch (IOException e) {
            out.clear();
        }
        return out;
    }

    /** Writes beside the file and then puts it in its place, so that a power cut leaves the old or the new one. */
    private void write(Map<String, Map<String, String>> all) throws SourceException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (JsonGenerator out = new JsonFactory().createGenerator(beside.toFile(), JsonEncoding.UTF8)) {
                print(all, out.useDefaultPrettyPrinter());
            }
            move(beside);
        } catch (IOException e) {
            throw new SourceException(e, "memory-write", file.toString());
        }
    }

    private static void print(Map<String, Map<String, String>> all, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeObjectFieldStart("tables");
        for (var table : all.entrySet()) {
            out.writeObjectFieldStart(table.getKey());
            for (var column : table.getValue().entrySet()) {
                out.writeStringField(column.getKey(), column.getValue());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING); // some network drives
        }
    }
}
