package vn.rasoat.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.rasoat.model.SourceException;

/**
 * Reads the files of a pack from outside, a folder or a zip, into memory: what is verified is then what is used. Bounded in number,
 * size and depth; a name that leads out of the pack refuses it whole.
 */
final class PackFiles {
    static final int MOST_FILES = 5_000;
    static final int LARGEST_FILE = 16 << 20;
    static final int LARGEST_PACK = 64 << 20;
    private static final int LONGEST_NAME = 240;
    private static final int DEEPEST = 12;

    private final String source;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> folded = new HashSet<>();
    private long bytes;

    private PackFiles(Path source) {
        this.source = String.valueOf(source.getFileName());
    }

    /** All files by their paths within the pack, with {@code /} between names. */
    static Map<String, byte[]> read(Path source) throws SourceException {
        PackFiles pack = new PackFiles(source);
        try {
            if (Files.isDirectory(source)) {
                pack.readFolder(source);
            } else if (Files.isRegularFile(source)) {
                pack.readZip(source);
            } else {
                throw new SourceException("pack-missing", source.toString());
            }
        } catch (IOException e) {
            throw new SourceException(e, "pack-unreadable", pack.source);
        }
        if (pack.files.isEmpty()) {
            throw new SourceException("pack-unreadable", pack.source);
        }
        return pack.withoutWrapping();
    }

    private void readFolder(Path folder) throws IOException, SourceException {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    try (InputStream in = Files.newInputStream(file)) {
                        add(name, in);
                    }
                } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new SourceException("pack-path", source, name); // a link may lead anywhere
                }
            }
        }
    }

    private void readZip(Path zip) throws IOException, SourceException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    add(entry.getName(), in);
                }
            }
        } catch (ZipException | IllegalArgumentException e) { // names that are no UTF-8
            throw new SourceException(e, "pack-unreadable", source);
        }
    }

    private void add(String name, InputStream in) throws IOException, SourceException {
        if (!isSafe(name)) {
            throw new SourceException("pack-path", source, shown(name));
        }
        if (!folded.add(name.toLowerCase(Locale.ROOT))) {
            throw new SourceException("pack-twice", source, name);
        }
        byte[] content = in.readNBytes(LARGEST_FILE + 1);
        bytes += content.length;
        if (content.length > LARGEST_FILE || bytes > LARGEST_PACK || files.size() >= MOST_FILES) {
            throw new SourceException("pack-too-big", source, MOST_FILES, LARGEST_PACK >> 20);
        }
        files.put(name, content);
    }

    static boolean isSafe(String name) {
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7F);
        String[] parts = name.split("/", -1);
        if (!plain || parts.length > DEEPEST) {
            return false;
        }
        for (String part : parts) {
            if (part.isBlank() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }

    /** A name that may be hostile, fit to be shown. */
    private static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= 80 ? printable : printable.substring(0, 80) + "…";
    }

    /** A zip of a folder has that folder around everything. */
    private Map<String, byte[]> withoutWrapping() {
        String first = files.keySet().iterator().next();
        int slash = first.indexOf('/');
        String top = slash < 0 ? "" : first.substring(0, slash + 1);
        boolean wrapped = !top.isEmpty()
                && !top.equals("packs/")
                && files.keySet().stream().allMatch(name -> name.startsWith(top))
                && files.keySet().stream().anyMatch(name -> name.startsWith(top + "packs/"));
        if (!wrapped) {
            return files;
        }
        Map<String, byte[]> out = new TreeMap<>();
        files.forEach((name, content) -> out.put(name.substring(top.length()), content));
        return out;
    }
}
