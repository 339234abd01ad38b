package vn.rasoat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.model.SourceException;

/** Opens any file that can hold a list of people. Files are only ever read. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Opens a file and finds the tables in it.
     *
     * @throws SourceException with the codes {@code file-missing}, {@code file-folder}, {@code file-empty},
     *     {@code file-unreadable}, {@code file-type-unknown}, {@code file-encrypted}, {@code file-old-excel},
     *     {@code file-damaged}, {@code file-too-big}, {@code file-bomb}, {@code too-many-columns}, {@code cell-too-long},
     *     {@code line-too-long}, {@code no-table}; the first argument is always the file's name
     */
    public static SourceFile open(Path path, OpenOptions options) throws SourceException {
        Probe probe = probe(path);
        for (Container container : Containers.all()) {
            if (container.claims(probe)) {
                SourceFile file = container.open(probe, options);
                if (file.tables().isEmpty()) {
                    throw new SourceException("no-table", probe.name());
                }
                return container.extensions().contains(extension(probe)) ? file : misnamed(file, probe);
            }
        }
        throw new SourceException("file-type-unknown", probe.name());
    }

    private static Probe probe(Path path) throws SourceException {
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            throw new SourceException("file-missing", name);
        }
        if (Files.isDirectory(path)) {
            throw new SourceException("file-folder", name);
        }
        if (!Files.isRegularFile(path)) { // a pipe or device would never end
            throw new SourceException("file-unreadable", name);
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] head = in.readNBytes(Probe.HEAD_BYTES);
            if (head.length == 0) {
                throw new SourceException("file-empty", name);
            }
            return new Probe(path, Files.size(path), head);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", name);
        }
    }

    private static String extension(Probe probe) {
        String name = probe.name().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static SourceFile misnamed(SourceFile file, Probe probe) {
        List<Note> notes = new ArrayList<>(file.notes());
        notes.add(0, new Note("wrong-extension", List.of(probe.name(), extension(probe), file.container())));
        return new SourceFile(
                file.path(), file.container(), file.charset(), file.tables(), notes, file.sheets(), file.codeLists());
    }
}
