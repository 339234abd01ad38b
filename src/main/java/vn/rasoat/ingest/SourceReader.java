package vn.rasoat.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.rasoat.model.SourceException;

/** Opens any file that can hold a list of people. Files are only ever read. */
public final class SourceReader {
    private SourceReader() {}

    /**
     * Opens a file and finds the tables in it.
     *
     * @throws SourceException with the codes {@code file-missing}, {@code file-folder}, {@code file-empty},
     *     {@code file-unreadable}, {@code file-type-unknown}, {@code file-encrypted}, {@code password-wrong},
     *     {@code file-encrypted-ods}, {@code file-old-excel}, {@code file-xlsb}, {@code file-damaged}, {@code file-too-big},
     *     {@code file-bomb}, {@code file-in-archive}, {@code archive-nothing}, {@code too-many-columns}, {@code cell-too-long},
     *     {@code line-too-long}, {@code database-header}, {@code dump-binary}, {@code too-deep}, {@code xml-doctype}, {@code not-a-list}, {@code no-table}; the first argument
     *     is always the file's name
     */
    public static SourceFile open(Path path, OpenOptions options) throws SourceException {
        return Containers.readers().open(probe(path), options);
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
        try {
            return Probe.of(path, name, new Content.OnDisk(path));
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", name);
        }
    }
}
