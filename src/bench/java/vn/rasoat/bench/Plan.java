package vn.rasoat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;

/** What is measured beside what. */
final class Plan {
    private static final String USUAL_HEAP = "-Xmx1g";
    private static final String SMALL_HEAP = "-Xmx256m";
    private static final double DIRTY = 0.03;

    private final boolean quick;
    private final Path installed;
    private final Path work;
    private final Lists lists;

    /**
     * @param quick without the large files
     * @param target the build's folder: the program is in {@code rasoat}, all that is made goes to {@code bench}
     */
    Plan(boolean quick, Path target) {
        this.quick = quick;
        this.installed = target.resolve("rasoat");
        this.work = target.resolve("bench");
        this.lists = new Lists(work.resolve("data"));
    }

    List<Group> groups() throws IOException {
        List<Group> groups = new ArrayList<>();
        groups.add(start());
        groups.add(window());
        groups.add(checkInWindow(31_000, USUAL_HEAP, "findings ≤ 2 s"));
        groups.add(checkInWindow(250_000, "-Xmx512m", "heap ≤ 512 MB"));
        for (int people : quick ? List.of(31_000, 250_000) : List.of(31_000, 250_000, 1_000_000)) {
            groups.add(csv(people));
        }
        for (int people : quick ? List.of(31_000) : List.of(31_000, 100_000)) {
            groups.add(xlsx(people));
        }
        groups.addAll(new RegisterPlan(quick, installed, work, lists).groups());
        return groups;
    }

    private Group start() {
        Command command = Command.program(installed, USUAL_HEAP, List.of("--version"));
        return new Group(
                "start",
                1,
                List.of(new Contender("rasoat --version", command, Optional.empty(), List.of(), "window ≤ 2 s")));
    }

    private Group window() {
        Path settings = work.resolve("settings");
        return new Group(
                "window",
                1,
                List.of(
                        new Contender(
                                "empty JavaFX window",
                                Command.window(OpenWindow.class, USUAL_HEAP, settings, OpenWindow.EMPTY),
                                Optional.empty(),
                                List.of(),
                                ""),
                        new Contender(
                                "rasoat window",
                                Command.window(OpenWindow.class, USUAL_HEAP, settings),
                                Optional.empty(),
                                List.of("empty JavaFX window"),
                                "≤ 2 s")));
    }

    private Group checkInWindow(int people, String heap, String bar) throws IOException {
        Path list = lists.of(people, DIRTY, Format.XLSX);
        Command command = Command.window(CheckInWindow.class, heap, work.resolve("settings"), list.toString());
        return new Group(
                "in the window, xlsx " + people,
                people,
                List.of(new Contender("open and check, " + heap, command, Optional.empty(), List.of(), bar)));
    }

    private Group csv(int people) throws IOException {
        Map<String, Double> errorRates = new LinkedHashMap<>();
        errorRates.put("clean", 0.0);
        errorRates.put("dirty", DIRTY);
        errorRates.put("every row wrong", 1.0);
        List<Contender> contenders = new ArrayList<>();
        for (Map.Entry<String, Double> each : errorRates.entrySet()) {
            String kind = each.getKey();
            Path list = lists.of(people, each.getValue(), Format.CSV);
            String read = "read, " + kind;
            String query = "DuckDB, " + kind;
            contenders.add(
                    new Contender(read, Command.java(ReadCsv.class, list.toString()), Optional.empty(), List.of(), ""));
            Path found = work.resolve("duckdb-" + people + "-" + each.getValue() + ".csv");
            contenders.add(new Contender(query, query(list, found), Optional.of(found), List.of(read), ""));
            boolean first = contenders.size() == 2;
            contenders.add(check(
                    "check, " + kind,
                    list,
                    "csv,json",
                    USUAL_HEAP,
                    first ? List.of(read, query) : List.of(read, query, "check, clean"),
                    csvBar(people, each.getValue())));
        }
        return new Group("csv " + people, people, contenders);
    }

    private static String csvBar(int people, double errorRate) {
        if (errorRate == 1) {
            return "≤ 2 × check, clean";
        }
        return people == 1_000_000 ? "≤ 10 s on 2 cores, heap ≤ 1 GB" : "";
    }

    private Command query(Path list, Path found) {
        return Command.java(
                DuckDbCheck.class,
                list.toString(),
                found.toString(),
                installed.resolve("rules").toString(),
                SampleOptions.DEFAULT_AS_OF.toString());
    }

    private Group xlsx(int people) throws IOException {
        Path list = lists.of(people, DIRTY, Format.XLSX);
        String read = "read, dirty";
        String bar = people < 100_000 ? "≤ 4 s, heap ≤ 256 MB" : "≤ 1.3 × read, heap ≤ 256 MB";
        return new Group(
                "xlsx " + people,
                people,
                List.of(
                        new Contender(
                                read, Command.java(ReadXlsx.class, list.toString()), Optional.empty(), List.of(), ""),
                        check("check, all formats", list, "xlsx,csv,json,html", USUAL_HEAP, List.of(read), bar),
                        check(
                                "check, all formats, " + SMALL_HEAP,
                                list,
                                "xlsx,csv,json,html",
                                SMALL_HEAP,
                                List.of(read),
                                bar),
                        check("check, csv and json", list, "csv,json", USUAL_HEAP, List.of(read), bar)));
    }

    private Contender check(String name, Path list, String formats, String heap, List<String> besides, String bar) {
        Path out = work.resolve(("found-" + list.getFileName() + "-" + formats + heap).replace(',', '-'));
        Command command = Command.program(
                installed,
                heap,
                List.of(
                        "check",
                        "--profile",
                        "dan_cu",
                        "--as-of",
                        SampleOptions.DEFAULT_AS_OF.toString(),
                        "--format",
                        formats,
                        "--out",
                        out.toString(),
                        list.toString()));
        return new Contender(name, command, Optional.of(out.resolve("findings.csv")), besides, bar);
    }
}
