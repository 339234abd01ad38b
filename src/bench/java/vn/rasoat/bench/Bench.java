package vn.rasoat.bench;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures and reports; judges nothing. Started by {@code mvn -B -ntp -Pbench verify -DskipTests}; with {@code -Dbench.quick} in
 * minutes, without the large files. The only argument is the build's folder.
 */
public final class Bench {
    private static final int FULL_RUNS = 5;
    private static final int QUICK_RUNS = 3;

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0]).toAbsolutePath();
        Path work = target.resolve("bench");
        boolean quick = Boolean.getBoolean("bench.quick");
        int times = quick ? QUICK_RUNS : FULL_RUNS;
        Report report = new Report(times);
        Stopwatch stopwatch = new Stopwatch();
        for (Group group : new Plan(quick, target).groups()) {
            report.add(group, group.measure(stopwatch, times, work.resolve("runs")));
        }
        report.publish(work.resolve("report.md"));
    }
}
