package vn.rasoat.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The product's knowledge: the files under {@code rules/}. They come with the program; a folder of the user's may stand before
 * them, file by file.
 */
public final class Knowledge {
    private final Optional<Path> folder;
    private final Map<String, byte[]> files;

    private Knowledge(Optional<Path> folder, Map<String, byte[]> files) {
        this.folder = folder;
        this.files = Map.copyOf(files);
    }

    /** The knowledge that came with the program. */
    public static Knowledge bundled() {
        return new Knowledge(Optional.empty(), Map.of());
    }

    /** As {@link #bundled()}, but a file that exists in the folder is taken from there. */
    public static Knowledge overlaidBy(Path folder) {
        return new Knowledge(Optional.of(folder), Map.of());
    }

    /** As {@link #bundled()}, but a file that is among those given, by its path, is taken from there. */
    public static Knowledge overlaidBy(Map<String, byte[]> files) {
        return new Knowledge(Optional.empty(), files);
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        try {
            open(path).close();
            return true;
        } catch (IOException e) {
            return false;
        }
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
        byte[] own = files.get(path);
        if (own != null) {
            return new ByteArrayInputStream(own);
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

    /** The files below a folder of the knowledge, with their paths below {@code rules/}, in the order of their names. */
    public List<String> list(String prefix) {
        Set<String> found = new TreeSet<>();
        files.keySet().stream().filter(file -> file.startsWith(prefix + "/")).forEach(found::add);
        try {
            URI bundled = Objects.requireNonNull(Knowledge.class.getResource("/rules/" + prefix), prefix)
                    .toURI();
            if (bundled.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(bundled, Map.of())) {
                    addFiles(jar.getPath("/rules"), prefix, found);
                }
            } else {
                Path below = Path.of(bundled);
                addFiles(up(below, prefix), prefix, found);
            }
            if (folder.isPresent()) {
                addFiles(folder.get(), prefix, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(prefix, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(prefix, e);
        }
        return List.copyOf(found);
    }

    private static Path up(Path folder, String prefix) {
        Path root = folder;
        for (Path ignored : Path.of(prefix)) {
            root = Objects.requireNonNull(root.getParent());
        }
        return root;
    }

    private static void addFiles(Path root, String prefix, Set<String> files) throws IOException {
        Path start = root.resolve(prefix);
        if (Files.isDirectory(start)) {
            try (Stream<Path> walk = Files.walk(start)) {
                walk.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .forEach(files::add);
            }
        }
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
