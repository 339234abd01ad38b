package vn.rasoat.app.results;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** How wide the person likes the table's columns, and which of them to see; kept in a small file among the person's own. */
final class ColumnMemory {
    private static final double NARROWEST = 2;
    private static final double WIDEST = 120;

    private final Path file;
    private final Properties kept = new Properties();

    ColumnMemory(Path folder) {
        this.file = folder.resolve("columns.properties");
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            kept.load(in);
        } catch (IOException | IllegalArgumentException e) {
            kept.clear();
        }
    }

    /**
     * The width of a column in units of the text size, so that it holds for any size.
     *
     * @param usual the width of one that was never changed
     */
    double width(String column, double usual) {
        try {
            double width = Double.parseDouble(kept.getProperty(column + ".width", ""));
            return width >= NARROWEST && width <= WIDEST ? width : usual;
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    boolean visible(String column) {
        return !kept.getProperty(column + ".visible", "true").equals("false");
    }

    void width(String column, Number width) {
        kept.setProperty(column + ".width", String.format(java.util.Locale.ROOT, "%.2f", width.doubleValue()));
    }

    void visible(String column, boolean shown) {
        kept.setProperty(column + ".visible", Boolean.toString(shown));
    }

    /** Keeps what was changed; that it cannot be kept disturbs nobody. */
    void save() {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
                kept.store(out, null);
            }
        } catch (IOException e) {
            return; // not remembered
        }
    }
}
