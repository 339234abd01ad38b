package vn.rasoat.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What to start.
 *
 * @param words the program and its arguments
 * @param environment additions to the environment
 * @param lastGoodExit exit codes from 0 to this one mean that the work was done
 */
record Command(List<String> words, Map<String, String> environment, int lastGoodExit) {
    /** The program's way to say that it checked all and found errors. */
    private static final int ERRORS_FOUND = 1;

    private static final String JAVA_HOME = System.getProperty("java.home");

    /** The installed program by its own launcher, under the Java that runs the benchmark. */
    static Command program(Path installed, String heapLimit, List<String> arguments) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> words = new ArrayList<>();
        words.add(installed
                .resolve("bin")
                .resolve(windows ? "rasoat.bat" : "rasoat")
                .toString());
        words.addAll(arguments);
        return new Command(
                words,
                Map.of("JAVA_HOME", JAVA_HOME, "RASOAT_JAVA_OPTS", heapLimit + " " + HeapLog.OPTION),
                ERRORS_FOUND);
    }

    /** A class of the benchmark that opens a window, in memory where there is no screen. What it remembers goes to the folder. */
    static Command window(Class<?> main, String heapLimit, Path settings, String... arguments) {
        boolean screen = !System.getProperty("os.name").equals("Linux") || System.getenv("DISPLAY") != null;
        List<String> words = new ArrayList<>(List.of(
                Path.of(JAVA_HOME, "bin", "java").toString(),
                heapLimit,
                "-Xshare:auto",
                "-XX:+UseParallelGC",
                HeapLog.OPTION,
                "-Dfile.encoding=UTF-8"));
        if (!screen) {
            words.addAll(List.of(
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless",
                    "-Dprism.order=sw",
                    "-Djava.awt.headless=true"));
        }
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(List.of(arguments));
        return new Command(words, Map.of("XDG_CONFIG_HOME", settings.toString(), "APPDATA", settings.toString()), 0);
    }

    /** A class of the benchmark. The collector is the program's; all else is left as Java has it. */
    static Command java(Class<?> main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(JAVA_HOME, "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseParallelGC",
                HeapLog.OPTION,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        words.addAll(List.of(arguments));
        return new Command(words, Map.of(), 0);
    }
}
