package vn.rasoat.app.help;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.job.Version;
import vn.rasoat.model.Texts;

/** What the help screen tells. */
public final class HelpViewModel {
    private static final int STEPS = 4;
    /** Keys, and the text that tells what they do. */
    private static final List<List<String>> KEYS = List.of(
            List.of("Ctrl+O", "open"),
            List.of("Alt+1 … Alt+6", "sections"),
            List.of("F1", "help"),
            List.of("Tab, Shift+Tab", "next"),
            List.of("Alt", "mnemonics"),
            List.of("Enter", "press"),
            List.of("Esc", "escape"),
            List.of("↑ ↓", "rows"),
            List.of("Ctrl+F", "find"),
            List.of("Ctrl++, Ctrl+-", "text"));

    private final Desk desk;

    public HelpViewModel(Desk desk) {
        this.desk = desk;
    }

    /**
     * A step of the first check.
     *
     * @param picture a resource
     */
    public record Step(String title, String text, String picture) {}

    /** A key and what it does. */
    public record Key(String keys, String does) {}

    /** A library that the program is made with. */
    public record Library(String name, String licence, String use) {}

    public List<Step> steps() {
        Texts texts = desk.texts();
        return java.util.stream.IntStream.rangeClosed(1, STEPS)
                .mapToObj(i -> new Step(
                        texts.get("help.step." + i),
                        texts.get("help.step." + i + ".text"),
                        "/vn/rasoat/app/help/step-" + i + ".png"))
                .toList();
    }

    public List<Key> keys() {
        Texts texts = desk.texts();
        return KEYS.stream()
                .map(key -> new Key(key.get(0), texts.get("help.key." + key.get(1))))
                .toList();
    }

    public String version() {
        return desk.texts().get("help.version", Version.current(), System.getProperty("java.version"));
    }

    /** The libraries, as the file beside the program lists them. */
    public List<Library> libraries() {
        try (InputStream in = Optional.ofNullable(
                                HelpViewModel.class.getResourceAsStream("/vn/rasoat/app/help/libraries.txt"))
                        .orElseThrow();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(parts -> new Library(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
