package vn.rasoat.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures and reports; judges nothing. Started by {@code mvn -B -ntp -Pbench verify -DskipTests}; with {@code -Dbench.quick} in
 * minutes, without the large files; {@code -Dbench.runs=N} takes N runs of each. The only argument is the build's folder.
 */
public final class Bench {
    private static final int FULL_RUNS = 5;
    private static final int QUICK_RUNS = 3;

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]).toAbsolutePath();
        Path work = target.resolve("bench");
        boolean quick = Boolean.getBoolean("bench.quick");
        int times = Integer.getInteger("bench.runs", quick ? QUICK_RUNS : FULL_RUNS);
        Path file = work.resolve("report.md");
        Report report = new Report(times);
        Stopwatch stopwatch = new Stopwatch();
        for (Group group : new Plan(quick, target).groups()) {
            report.add(group, group.measure(stopwatch, times, work.resolve("runs")));
            report.write(file); // a run that is broken off leaves what it has
        }
        System.out.println("\n" + report + "written to " + file);
    }
}
