package vn.rasoat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.rasoat.job.Version;

/** Writes down a fault of the program: where in the program it happened, and nothing of anybody's data. */
final class CrashReport {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int MOST_CAUSES = 8;

    private CrashReport() {}

    /** Writes a report into the folder for temporary files and gives its path, or the fault's kind when even that fails. */
    static String write(Throwable fault) {
        StringBuilder text =
                new StringBuilder("Rà Soát ").append(Version.current()).append('\n');
        text.append("Java ").append(System.getProperty("java.version")).append('\n');
        Throwable cause = fault;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++, cause = cause.getCause()) {
            // messages are left out: they may quote a cell
            text.append(cause.getClass().getName()).append('\n');
            text.append(Arrays.stream(cause.getStackTrace())
                    .map(frame -> "  at " + frame + "\n")
                    .collect(Collectors.joining()));
        }
        try {
            String name = "rasoat-" + NAME.format(LocalDateTime.now()) + ".txt";
            Path file = Path.of(System.getProperty("java.io.tmpdir"), name);
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            return fault.getClass().getSimpleName();
        }
    }
}
