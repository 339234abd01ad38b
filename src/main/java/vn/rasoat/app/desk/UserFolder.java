package vn.rasoat.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The program's folder among the person's own: settings and the files opened last. That it cannot be written to keeps nobody from
 * working; then nothing is remembered.
 */
public record UserFolder(Path folder) {
    private static final int RECENT = 8;

    /** Where programs of this computer keep such things. */
    public static UserFolder standard() {
        Optional<String> windows = Optional.ofNullable(System.getenv("APPDATA"));
        Optional<String> linux = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"));
        Path base = windows.or(() -> linux)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".config"));
        return new UserFolder(base.resolve("rasoat"));
    }

    public Settings settings() {
        Properties read = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("settings.properties"), UTF_8)) {
            read.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.STANDARD;
        }
        return new Settings(
                read.getProperty("language", "vi"),
                number(read.getProperty("textSize", "100")),
                Boolean.parseBoolean(read.getProperty("dark", "false")));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return Settings.STANDARD.textSize();
        }
    }

    public void save(Settings settings) {
        Properties out = new Properties();
        out.setProperty("language", settings.language());
        out.setProperty("textSize", Integer.toString(settings.textSize()));
        out.setProperty("dark", Boolean.toString(settings.dark()));
        try {
            Files.createDirectories(folder);
            try (Writer to = Files.newBufferedWriter(folder.resolve("settings.properties"), UTF_8)) {
                out.store(to, null);
            }
        } catch (IOException e) {
            // not remembered
        }
    }

    /** The files opened last that are still there, the latest first. */
    public List<Path> recent() {
        List<Path> out = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(folder.resolve("recent.txt"), UTF_8)) {
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
            Files.createDirectories(folder);
            Files.write(folder.resolve("recent.txt"), lines.subList(0, Math.min(RECENT, lines.size())), UTF_8);
        } catch (IOException e) {
            // not remembered
        }
    }
}
