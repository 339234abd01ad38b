package vn.rasoat.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who looks after people's data can see here when it was laid open on this computer: one line each, with time and what was done,
 * without anybody's data and without file names. At {@value #MOST_BYTES} bytes the log becomes the former one, of which one is
 * kept.
 */
public final class AuditLog {
    private static final long MOST_BYTES = 1_000_000;

    private final Path folder;
    private final Path file;
    private final Clock clock;

    public AuditLog(Path folder, Clock clock) {
        this.folder = folder;
        this.file = folder.resolve("audit.log");
        this.clock = clock;
    }

    /** What is worth remembering. */
    public enum Event {
        /** Personal IDs were shown in full. */
        IDS_SHOWN,
        /** They were hidden again. */
        IDS_HIDDEN,
        /** Documents were written with personal IDs in full. */
        IDS_WRITTEN,
        /** Somebody wants personal IDs never hidden on the screen. */
        MASKING_OFF,
        MASKING_ON,
        /** A rule was switched off, changed, or set back. */
        RULE_CHANGED,
        RULES_LOADED,
        HISTORY_FORGOTTEN,
        /** An extract of the population register was kept on this computer. */
        REGISTER_LOADED,
        REGISTER_OPENED,
        /** Somebody gave a wrong passphrase or key file for it. */
        REGISTER_REFUSED,
        /** A damaged copy was made anew. */
        REGISTER_RESTORED,
        REGISTER_CLEARED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Remembers that something was done. A log that cannot be written to keeps nobody from working.
     *
     * @param about what it was done to: a list's key, a rule's id; never a name
     */
    public synchronized void add(Event event, String about) {
        String when = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        String line = when + " " + event.code() + " " + about.replaceAll("[^A-Za-z0-9_.=-]", "_") + "\n";
        try {
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.move(file, former(), StandardCopyOption.REPLACE_EXISTING);
            }
            OwnerOnly.folder(folder);
            Files.writeString(OwnerOnly.file(file), line, UTF_8, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return; // nowhere to remember it
        }
    }

    private Path former() {
        return file.resolveSibling("audit-old.log");
    }

    /** The last lines, the latest first. */
    public List<String> latest(int most) {
        Deque<String> out = new ArrayDeque<>();
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            lines.forEach(line -> {
                out.addFirst(line);
                if (out.size() > most) {
                    out.removeLast();
                }
            });
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.copyOf(out);
        }
        return List.copyOf(out);
    }

    public Path file() {
        return file;
    }
}
