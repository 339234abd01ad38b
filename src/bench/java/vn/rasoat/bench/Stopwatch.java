package vn.rasoat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a command as a process of its own and measures the whole of it. */
final class Stopwatch {
    /** How a process tells the seconds of the part that matters. */
    static final String INSIDE = "inside-seconds=";

    private static final String TIME = "/usr/bin/time";
    private static final String USAGE = "usage.txt";

    private final boolean systemTells;

    Stopwatch() throws IOException, InterruptedException {
        this.systemTells = gnuTime();
    }

    /** Only GNU time writes what is asked for into a file; without it processor time is sampled, memory unknown. */
    private static boolean gnuTime() throws IOException, InterruptedException {
        return Files.isExecutable(Path.of(TIME))
                && new ProcessBuilder(TIME, "-f", "%M", "true").start().waitFor() == 0;
    }

    /** Runs the command in the directory, which then also holds what it printed: {@code out.txt}, {@code err.txt}. */
    Run measure(Command command, Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        List<String> words = new ArrayList<>();
        if (systemTells) {
            words.addAll(List.of(TIME, "-q", "-f", "%U %S %M", "-o", USAGE));
        }
        words.addAll(command.words());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile());
        builder.environment().putAll(command.environment());
        long started = System.nanoTime();
        Process process = builder.start();
        double sampled = systemTells ? 0 : sample(process);
        int exit = process.waitFor();
        double wall = (System.nanoTime() - started) / 1e9;
        boolean good = exit >= 0 && exit <= command.lastGoodExit();
        HeapLog heap = HeapLog.of(directory);
        if (!systemTells) {
            return new Run(exit, good, wall, sampled, heap.peakMb(), heap.keptMb(), Double.NaN, inside(directory));
        }
        String[] usage =
                Files.readString(directory.resolve(USAGE), UTF_8).strip().split(" ");
        double cpu = Double.parseDouble(usage[0]) + Double.parseDouble(usage[1]);
        return new Run(
                exit,
                good,
                wall,
                cpu,
                heap.peakMb(),
                heap.keptMb(),
                Double.parseDouble(usage[2]) / 1024,
                inside(directory));
    }

    private static double inside(Path directory) throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve("out.txt"), UTF_8)) {
            return lines.filter(line -> line.startsWith(INSIDE))
                    .mapToDouble(line -> Double.parseDouble(line.substring(INSIDE.length())))
                    .findFirst()
                    .orElse(Double.NaN);
        }
    }

    /** Processor time until shortly before the end; an ended process tells nothing any more. */
    private static double sample(Process process) throws InterruptedException {
        double most = Double.NaN;
        do {
            double now = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .map(handle -> handle.info().totalCpuDuration())
                    .flatMap(Optional::stream)
                    .mapToDouble(Stopwatch::seconds)
                    .sum();
            most = now > 0 && !(now < most) ? now : most;
        } while (!process.waitFor(10, TimeUnit.MILLISECONDS));
        return most;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
