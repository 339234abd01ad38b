package vn.rasoat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The figures as a page of text with tables (Markdown). */
final class Report {
    private static final String HEAD =
            """
            Whole processes, from start to end, the Java machine's start included; medians (least to most) of %d runs, the contenders
            of a table in turns. Kilorows/s, ratios: of the medians; ratios of wall-clock time and of processor time (CPU).
            Heap: the most it ever held, garbage included, and the most after a collection (0: none was needed); resident: the
            process's largest real memory. read: merely reading, every field touched (csv: FastCSV; xlsx: fastexcel-reader).
            DuckDB: %d checks of the person profile as one query over the same file on all processors (memory_limit 1 GB), results
            written as csv; unpacking its native library is part of its time. check: the program as installed, all its checks.
            window: from the start of the process until the window was drawn first, without a screen where there is none; the list
            in the window: all from the start of the program to its findings, and for itself the part from "Kiểm tra" on. link and
            dedupe: every fifth row of the left list is damaged, the pairs stand in the column of the findings.

            """;
    private static final String COLUMNS =
            """
            | what | wall s | CPU s | krows/s | heap peak / kept MB | resident MB | findings | ratios | bar |
            |---|---|---|---|---|---|---|---|---|
            """;

    private final StringBuilder text = new StringBuilder();

    Report(int times) throws IOException {
        text.append("# Benchmark of Rà Soát\n\n")
                .append(line(
                        "%s · %s %s · %d processors · Java %s · load before the start %.1f%n%n",
                        LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()))
                .append(line(HEAD, times, DuckDbCheck.checks()));
    }

    void add(Group group, Map<String, Series> measured) throws IOException {
        text.append("## ").append(group.title()).append("\n\n").append(COLUMNS);
        for (Contender contender : group.contenders()) {
            row(group, contender, measured);
        }
        text.append('\n');
    }

    private void row(Group group, Contender contender, Map<String, Series> measured) throws IOException {
        Series series = measured.get(contender.name());
        if (series == null) {
            return;
        }
        List<String> cells = new ArrayList<>();
        cells.add(series.failed() ? contender.name() + " **FAILED**" : contender.name());
        cells.add(spread(series, Run::wallSeconds));
        cells.add(spread(series, Run::cpuSeconds));
        cells.add(group.rows() == 1 ? "" : line("%.0f", group.rows() / 1000.0 / series.median(Run::wallSeconds)));
        cells.add(line("%.0f / %.0f", series.most(Run::heapPeakMb), series.most(Run::heapKeptMb)));
        cells.add(line("%.0f", series.most(Run::residentMb)));
        cells.add(Double.isNaN(series.median(Run::insideSeconds)) ? findings(contender) : inside(series));
        cells.add(ratios(contender, series, measured));
        cells.add(contender.bar());
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String inside(Series series) {
        return spread(series, Run::insideSeconds) + " s from the button to the findings drawn";
    }

    private static String spread(Series series, ToDoubleFunction<Run> what) {
        return line("%.2f (%.2f–%.2f)", series.median(what), series.least(what), series.most(what));
    }

    private static String findings(Contender contender) throws IOException {
        if (contender.findings().isEmpty() || !Files.exists(contender.findings().get())) {
            return "";
        }
        try (Stream<String> lines = Files.lines(contender.findings().get(), UTF_8)) {
            return line("%,d", lines.count() - 1);
        }
    }

    private static String ratios(Contender contender, Series series, Map<String, Series> measured) {
        List<String> ratios = new ArrayList<>();
        for (String other : contender.besides()) {
            Series beside = measured.get(other);
            if (beside != null) {
                ratios.add(line(
                        "%.2f × %s (CPU %.2f)",
                        series.median(Run::wallSeconds) / beside.median(Run::wallSeconds),
                        other,
                        series.median(Run::cpuSeconds) / beside.median(Run::cpuSeconds)));
            }
        }
        return String.join("; ", ratios);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text, UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
