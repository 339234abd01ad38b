package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;

/**
 * How well the general kinds find known errors in a table that is not about people. The table imitates the public tables on which
 * error detection is compared: measures of hospitals, with ids, addresses, states, phone numbers, scores and dates; letters of
 * values are replaced, values of dependent columns exchanged, formats and numbers broken.
 */
class ErrorDetectionTest {
    private static final long SEED = 20261123;
    private static final String[] HEADER = {
        "Record",
        "Provider",
        "Hospital",
        "City",
        "State",
        "Zip",
        "Phone",
        "Owner",
        "Measure",
        "Measure Name",
        "Score",
        "Sample",
        "Opened",
        "Reported"
    };
    private static final String[] CITIES = {
        "birmingham/AL",
        "sheffield/AL",
        "dothan/AL",
        "boaz/AL",
        "florence/AL",
        "opp/AL",
        "fairbanks/AK",
        "anchorage/AK",
        "juneau/AK",
        "phoenix/AZ",
        "tucson/AZ",
        "yuma/AZ"
    };
    private static final String[] OWNERS = {
        "voluntary non-profit - private",
        "government - hospital district or authority",
        "proprietary",
        "government - local"
    };

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(SEED);
    private final List<String[]> rows = new ArrayList<>();
    /** The kind of error by cell, written {@code row:column}. */
    private final Map<String, String> planted = new HashMap<>();

    private void table() {
        List<String[]> providers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String[] city = CITIES[i % CITIES.length].split("/");
            String zip = "%05d".formatted(35000 + (i % CITIES.length) * 13);
            String phone = "205%07d".formatted(1_000_000 + random.nextInt(8_999_999));
            String opened = "%02d/%02d/%d".formatted(1 + i % 28, 1 + i % 12, 1960 + i % 50);
            providers.add(new String[] {
                "" + (10_001 + i),
                "hospital of " + city[0] + " no " + (char) ('a' + i / 12),
                city[0],
                city[1],
                zip,
                phone,
                OWNERS[i % 4],
                opened
            });
        }
        for (int i = 0; i < 3000; i++) {
            String[] p = providers.get(random.nextInt(providers.size()));
            int measure = random.nextInt(25);
            rows.add(new String[] {
                "" + (i + 1),
                p[0],
                p[1],
                p[2],
                p[3],
                p[4],
                p[5],
                p[6],
                "scip-inf-" + (measure + 1),
                "measure of care number " + (char) ('a' + measure) + " taken at discharge",
                random.nextInt(101) + "%",
                random.nextInt(400) + 20 + " patients",
                p[7],
                "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 2020 + random.nextInt(5))
            });
        }
    }

    private interface Fault {
        String of(String value, int row);
    }

    private void plant(String kind, int count, int column, Fault fault) {
        for (int done = 0; done < count; ) {
            int row = random.nextInt(rows.size());
            String place = row + ":" + column;
            String now = fault.of(rows.get(row)[column], row);
            if (!planted.containsKey(place) && !now.equals(rows.get(row)[column])) {
                rows.get(row)[column] = now;
                planted.put(place, kind);
                done++;
            }
        }
    }

    private String typo(String value, int row) {
        int at = random.nextInt(value.length());
        return value.substring(0, at) + "x" + value.substring(at + 1);
    }

    private void spoil() {
        for (int column : new int[] {2, 3, 7, 9}) {
            plant("typo", 30, column, this::typo);
        }
        plant("dependency", 30, 4, (value, row) -> value.equals("AL") ? "AK" : "AL");
        plant("dependency", 30, 5, (value, row) -> "%05d".formatted(35000 + random.nextInt(12) * 13));
        plant("format", 30, 6, (value, row) -> value.substring(0, 3) + "-" + value.substring(3));
        plant("format", 30, 10, (value, row) -> value.replace("%", ""));
        plant("domain", 20, 8, (value, row) -> "scip inf " + value.substring(9));
        plant("outlier", 20, 11, (value, row) -> value.replace(" ", "0000 "));
        plant("order", 20, 13, (value, row) -> value.substring(0, 6) + "19" + (10 + random.nextInt(40)));
        plant("key", 15, 0, (value, row) -> rows.get((row + 7) % rows.size())[0]);
    }

    private static String rule(String id, String fields, String check) {
        return """
                {"id": "%s", "title": {"vi": "%s", "en": "%s"}, "dimension": "dung", "errorGroup": 6, "severity": "warning",
                 "fields": [%s], "check": {%s}, "message": {"vi": "Sai", "en": "Wrong"}, "explain": {"vi": "Sai", "en": "Wrong"},
                 "fix": {"kind": "ask", "route": "don_vi_giu_danh_sach"},
                 "source": [{"doc": "Thực tế nghiệp vụ", "confidence": "medium"}], "examples": {"pass": [{}], "fail": [{}]}}
                """
                .formatted(id, id, id, fields, check)
                .replace('\'', '"');
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        int[] next = {1};
        List.of(
                        "'cot:Hospital' | 'kind': 'value-domain'",
                        "'cot:City' | 'kind': 'value-domain', 'shortest': 3",
                        "'cot:Owner' | 'kind': 'value-domain'",
                        "'cot:Measure Name' | 'kind': 'value-domain'",
                        "'cot:Provider', 'cot:Hospital' | 'kind': 'functional-dependency'",
                        "'cot:Provider', 'cot:City' | 'kind': 'functional-dependency'",
                        "'cot:Provider', 'cot:State' | 'kind': 'functional-dependency'",
                        "'cot:Provider', 'cot:Zip' | 'kind': 'functional-dependency'",
                        "'cot:Provider', 'cot:Owner' | 'kind': 'functional-dependency'",
                        "'cot:Measure', 'cot:Measure Name' | 'kind': 'functional-dependency'",
                        "'cot:Phone' | 'kind': 'format-outlier'",
                        "'cot:Score' | 'kind': 'format-outlier'",
                        "'cot:Measure' | 'kind': 'text-pattern', 'pattern': 'scip-inf-[0-9]+'",
                        "'b_sample' | 'kind': 'numeric-outlier'",
                        "'b_opened', 'b_reported' | 'kind': 'date-order'",
                        "'cot:Record' | 'kind': 'unique-key'")
                .forEach(line -> {
                    String[] parts = line.split(" \\| ");
                    String id = "BEN-%03d".formatted(next[0]++);
                    rules.put(id, rule(id, parts[0], parts[1]));
                });
        return rules;
    }

    private Path pack() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("pack/packs/bench/all"));
        Path above = pack.resolveSibling("pack.json");
        Files.writeString(above, "{\"version\": \"1\", \"title\": {\"vi\": \"Đo\", \"en\": \"Bench\"}}");
        Files.writeString(
                above.resolveSibling("fields.json"),
                """
                {"fields": [
                  {"id": "b_sample", "title": {"vi": "Mẫu", "en": "Sample"}, "headers": ["Sample"], "type": "text"},
                  {"id": "b_opened", "title": {"vi": "Mở", "en": "Opened"}, "headers": ["Opened"], "type": "date"},
                  {"id": "b_reported", "title": {"vi": "Báo", "en": "Reported"}, "headers": ["Reported"], "type": "date"}
                ]}
                """);
        for (Map.Entry<String, String> rule : rules().entrySet()) {
            Files.writeString(pack.resolve(rule.getKey() + ".json"), rule.getValue());
        }
        return folder.resolve("pack");
    }

    private List<FindingLine> check(Path pack) throws Exception {
        StringBuilder csv = new StringBuilder(String.join(",", HEADER)).append('\n');
        rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
        Path file = Files.writeString(folder.resolve("hospital.csv"), csv.toString());
        CheckOptions options = new CheckOptions(
                Optional.empty(), Checking.AS_OF, Overrides.NONE, "en", List.of(Format.CSV), true, Exceptions.NONE);
        Path out = folder.resolve("out");
        new CheckJob(Toolbox.overlaidBy(pack, Optional.empty()), options)
                .run(List.of(file), Optional.of(out), new Silent());
        return FindingLine.all(out).stream()
                .filter(line -> line.rule().startsWith("BEN-"))
                .toList();
    }

    private static final class Silent implements CheckJob.Watcher {
        @Override
        public void file(String name) {
            // nobody watches
        }

        @Override
        public void unusable(String name, SourceException problem) {
            throw new AssertionError(Problems.text(problem, "en"), problem);
        }

        @Override
        public boolean reached(Progress.Phase phase, long rowsSoFar) {
            return true;
        }
    }

    @Test
    void finds_known_errors_with_few_false_alarms() throws Exception {
        table();
        spoil();
        Path pack = pack();
        Map<String, String> kinds = new HashMap<>();
        rules().forEach((id, json) ->
                kinds.put(id, json.replaceAll("(?s).*\"kind\": \"([a-z-]+)\".*\"message.*", "$1")));
        Map<String, Set<String>> found = new TreeMap<>();
        Set<String> all = new HashSet<>();
        for (FindingLine line : check(pack)) {
            int column = line.column().charAt(0) - 'A';
            String cell = Integer.parseInt(line.row()) - 2 + ":" + column;
            found.computeIfAbsent(kinds.getOrDefault(line.rule(), ""), kind -> new HashSet<>())
                    .add(cell);
            all.add(cell);
        }
        StringBuilder table = new StringBuilder("kind                   cells  right  precision\n");
        found.forEach((kind, cells) -> {
            long right = cells.stream().filter(this::spoilt).count();
            table.append("%-22s %5d  %5d  %.3f%n".formatted(kind, cells.size(), right, (double) right / cells.size()));
        });
        table.append("error                  cells  found  recall\n");
        for (String kind : new java.util.TreeSet<>(planted.values())) {
            List<String> cells = planted.keySet().stream()
                    .filter(cell -> kind.equals(planted.get(cell)))
                    .toList();
            long seen = cells.stream().filter(all::contains).count();
            table.append("%-22s %5d  %5d  %.3f%n".formatted(kind, cells.size(), seen, (double) seen / cells.size()));
        }
        long right = all.stream().filter(this::spoilt).count();
        double precision = (double) right / all.size();
        double recall = (double) planted.keySet().stream().filter(all::contains).count() / planted.size();
        table.append("all: precision %.3f, recall %.3f%n".formatted(precision, recall));
        System.out.println(table);

        assertThat(precision).as(table.toString()).isGreaterThan(0.9);
        assertThat(recall).as(table.toString()).isGreaterThan(0.95);
    }

    /** Whether the cell is spoilt; of a repeated key or of dates out of order either cell may be the wrong one. */
    private boolean spoilt(String cell) {
        int row = Integer.parseInt(cell.substring(0, cell.indexOf(':')));
        boolean otherDate = cell.endsWith(":12") && planted.containsKey(row + ":13");
        boolean otherKey = cell.endsWith(":0")
                && planted.keySet().stream()
                        .filter(each -> each.endsWith(":0"))
                        .anyMatch(each -> rows.get(Integer.parseInt(each.substring(0, each.indexOf(':'))))[0].equals(
                                rows.get(row)[0]));
        return planted.containsKey(cell) || otherDate || otherKey;
    }

    @Test
    void a_clean_table_gives_no_alarm() throws Exception {
        table();
        assertThat(check(pack())).isEmpty();
    }
}
