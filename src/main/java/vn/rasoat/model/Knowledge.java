package vn.rasoat.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The product's knowledge: the files under {@code rules/}. They come with the program; a folder of the user's may stand before
 * them, file by file.
 */
public final class Knowledge {
    private final Optional<Path> folder;

    private Knowledge(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The knowledge that came with the program. */
    public static Knowledge bundled() {
        return new Knowledge(Optional.empty());
    }

    /** As {@link #bundled()}, but a file that exists in the folder is taken from there. */
    public static Knowledge overlaidBy(Path folder) {
        return new Knowledge(Optional.of(folder));
    }

    /**
     * Opens a file of the knowledge.
     *
     * @param path the path below {@code rules/}, with {@code /} between names; never leaves that folder
     * @throws FileNotFoundException when no such file is there
     */
    public InputStream open(String path) throws IOException {
        if (path.contains("..") || path.startsWith("/")) {
            throw new FileNotFoundException(path);
        }
        if (folder.isPresent() && Files.isRegularFile(folder.get().resolve(path))) {
            return Files.newInputStream(folder.get().resolve(path));
        }
        InputStream bundled = Knowledge.class.getResourceAsStream("/rules/" + path);
        if (bundled == null) {
            throw new FileNotFoundException(path);
        }
        return bundled;
    }

    /** The records of a CSV file (UTF-8, first line is the header). Fails with {@link UncheckedIOException}: the program's own data. */
    public List<NamedCsvRecord> csv(String path) {
        try (InputStream in = open(path);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8));
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
