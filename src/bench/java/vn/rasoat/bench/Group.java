package vn.rasoat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Contenders over files of one size. They take turns, so that a noisy minute of the machine falls on all. */
record Group(String title, int rows, List<Contender> contenders) {
    Group {
        contenders = List.copyOf(contenders);
    }

    /** Runs each so many times; what they print is kept below the folder. */
    Map<String, Series> measure(Stopwatch stopwatch, int times, Path work) throws IOException, InterruptedException {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int time = 0; time < times; time++) {
            for (Contender contender : contenders) {
                Path directory = work.resolve((title + " " + contender.name()).replaceAll("[^A-Za-z0-9]+", "-"));
                Run run = stopwatch.measure(contender.command(), directory);
                System.out.printf(
                        Locale.ROOT,
                        "%-20s %-32s %7.2f s, exit %d%n",
                        title,
                        contender.name(),
                        run.wallSeconds(),
                        run.exit());
                runs.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(run);
            }
        }
        Map<String, Series> series = new LinkedHashMap<>();
        runs.forEach((name, list) -> series.put(name, new Series(list)));
        return series;
    }
}
