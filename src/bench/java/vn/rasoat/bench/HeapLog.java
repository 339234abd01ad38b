package vn.rasoat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java heap of a finished process, read from the log its garbage collector wrote. */
record HeapLog(double peakMb, double keptMb) {
    /** Relative to the process's directory: a drive letter's colon would end the option's file name. */
    private static final String FILE = "gc.log";

    /** The option that makes any collector of the JVM write the log. */
    static final String OPTION = "-Xlog:gc,gc+heap+exit:file=" + FILE;

    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->(\\d+)M\\(\\d+M\\)");
    /** One line per generation; classes, whose line has another form, are not part of the heap. */
    private static final Pattern AT_EXIT = Pattern.compile("total \\d+K, used (\\d+)K");

    static HeapLog of(Path directory) throws IOException {
        Path log = directory.resolve(FILE);
        double peak = 0;
        double kept = 0;
        double atExit = 0;
        if (Files.exists(log)) {
            for (String line : Files.readAllLines(log, UTF_8)) {
                Matcher collection = COLLECTION.matcher(line);
                if (collection.find()) {
                    peak = Math.max(peak, Integer.parseInt(collection.group(1)));
                    kept = Math.max(kept, Integer.parseInt(collection.group(2)));
                }
                Matcher generation = AT_EXIT.matcher(line);
                if (generation.find()) {
                    atExit += Long.parseLong(generation.group(1)) / 1024.0;
                }
            }
        }
        return new HeapLog(Math.max(peak, atExit), kept);
    }
}
