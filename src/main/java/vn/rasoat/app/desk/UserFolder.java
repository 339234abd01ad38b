package vn.rasoat.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.rasoat.workspace.OwnerOnly;
import vn.rasoat.workspace.ProgramFolder;

/**
 * The program's folder among the person's own: settings and the files opened last. That it cannot be written to keeps nobody from
 * working; then nothing is remembered.
 */
public record UserFolder(Path folder) {
    private static final int RECENT = 8;
    private static final String SETTINGS = "settings.properties";
    private static final String RECENT_FILES = "recent.txt";

    /** Where programs of this computer keep such things. */
    public static UserFolder standard() {
        return new UserFolder(ProgramFolder.standard());
    }

    /** Where earlier checks are kept. */
    public Path history() {
        return folder.resolve("history");
    }

    /** What the office has decided about rules; may be missing. */
    public Path ruleChanges() {
        return folder.resolve("rule-changes.csv");
    }

    public Settings settings() {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve(SETTINGS), UTF_8)) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.STANDARD;
        }
        return new Settings(
                read.getProperty("language", "vi"),
                number(read.getProperty("textSize", "100")),
                Boolean.parseBoolean(read.getProperty("dark", "false")),
                !read.getProperty("masked", "true").equals("false"), // hidden unless somebody clearly said otherwise
                named(read.getProperty("exportFolder", "")),
                named(read.getProperty("rulesFolder", "")));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return Settings.STANDARD.textSize();
        }
    }

    private static Optional<String> named(String folder) {
        return folder.isBlank() ? Optional.empty() : Optional.of(folder);
    }

    public void save(Settings settings) {
        Properties out = new Properties();
        out.setProperty("language", settings.language());
        out.setProperty("textSize", Integer.toString(settings.textSize()));
        out.setProperty("dark", Boolean.toString(settings.dark()));
        out.setProperty("masked", Boolean.toString(settings.masked()));
        settings.exportFolder().ifPresent(path -> out.setProperty("exportFolder", path));
        settings.rulesFolder().ifPresent(path -> out.setProperty("rulesFolder", path));
        try {
            StringWriter text = new StringWriter();
            out.store(text, null);
            put(SETTINGS, text.toString());
        } catch (IOException e) {
            return; // not remembered
        }
    }

    /** A file appears whole or not at all, and for the owner alone. */
    private void put(String name, String text) throws IOException {
        OwnerOnly.folder(folder);
        OwnerOnly.write(folder.resolve(name), out -> out.write(text.getBytes(UTF_8)));
    }

    /** The files opened last that are still there, the latest first. */
    public List<Path> recent() {
        List<Path> out = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(RECENT_FILES), UTF_8)) {
                Path file = Path.of(line);
                if (out.size() < RECENT && Files.isRegularFile(file)) {
                    out.add(file);
                }
            }
        } catch (IOException | InvalidPathException e) {
            return List.copyOf(out);
        }
        return List.copyOf(out);
    }

    /** Puts a file at the head of the recent ones. */
    public void opened(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(file.toAbsolutePath().toString());
        recent().stream()
                .map(each -> each.toAbsolutePath().toString())
                .filter(each -> !lines.contains(each))
                .forEach(lines::add);
        try {
            put(RECENT_FILES, String.join("\n", lines.subList(0, Math.min(RECENT, lines.size()))) + "\n");
        } catch (IOException e) {
            return; // not remembered
        }
    }

    /** Forgets which files were opened. */
    public void forgetRecent() {
        try {
            Files.deleteIfExists(folder.resolve(RECENT_FILES));
        } catch (IOException e) {
            return; // stays as it is
        }
    }
}
