package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.SampleResult;
import vn.rasoat.training.fault.ErrorClass;
import vn.rasoat.training.fault.ErrorClasses;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.ListProfiles;
import vn.rasoat.training.write.Layout;

/** The lists of the commune's other desks: recognised for what they are, errors found, no false alarms. */
class DeskListsTest {
    private static final long SEED = Long.getLong("accuracy.seed", 11);
    private static final double RECALL = 0.99;
    private static final double FALSE_ALARMS_PER_1000 = 1;
    static final List<ListProfile> LISTS = List.of(
                    "cu_tri",
                    "lao_dong",
                    "quan_su",
                    "dang_doan_hoi",
                    "dat_dai",
                    "ho_kinh_doanh",
                    "phuong_tien",
                    "mot_cua",
                    "can_bo")
            .stream()
            .map(id -> ListProfiles.byId(id).orElseThrow())
            .toList();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void each_list_is_taken_for_its_own_kind() throws Exception {
        Recognition recognition = new Recognition(Toolbox.bundled());
        Map<String, String> found = new TreeMap<>();
        for (var format : vn.rasoat.training.write.Format.values()) {
            for (Set<Layout> habits : List.of(Set.<Layout>of(), Layout.printed(), Set.of(Layout.TCVN3))) {
                SampleResult sample = SampleJob.run(SampleOptions.of(400, SEED, 0.02, folder)
                        .withLists(LISTS)
                        .withFormat(format, habits));
                for (Path file : sample.files()) {
                    RecognizedFile seen = recognition.open(file, Optional.empty(), Overrides.NONE, Checking.AS_OF);
                    String kind = seen.tables().get(0).mapping().profile();
                    if (!String.valueOf(file.getFileName()).startsWith(kind + ".")) {
                        found.put(habits + " " + file.getFileName(), kind);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void errors_are_found_where_they_were_planted() throws Exception {
        List<ErrorClass> own = ErrorClasses.all().stream()
                .filter(error -> LISTS.stream().anyMatch(list -> error.lists().contains(list.id())))
                .toList();
        Map<String, Scores.Score> scores = scores(10_000, 0.3, own);
        // again, of the rare ones only: they have the rows to themselves
        List<ErrorClass> rare = own.stream()
                .filter(error -> !scores.containsKey(error.id())
                        || !scores.get(error.id()).isMeasured())
                .toList();
        scores.putAll(scores(40_000, 0.7, rare));
        Scores.print(scores);
        Map<String, String> below = new TreeMap<>();
        scores.forEach((name, score) -> {
            if (score.isBelow(RECALL)) {
                below.put(name, score.found() + " of " + score.planted());
            }
        });
        assertThat(below)
                .as("classes found less often than %s (seed %d)", RECALL, SEED)
                .isEmpty();
        assertThat(scores.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        own.stream().map(ErrorClass::id).toList());
    }

    private Map<String, Scores.Score> scores(int people, double rate, List<ErrorClass> errors) throws Exception {
        List<ListProfile> concerned = LISTS.stream()
                .filter(list -> errors.stream().anyMatch(error -> error.concerns(list.id())))
                .toList();
        Path to = folder.resolve(people + "-people");
        SampleResult sample = SampleJob.run(
                SampleOptions.of(people, SEED, rate, to).withLists(concerned).withClasses(errors));
        Checking.writing(Format.CSV).run(sample.files(), to.resolve("out"));
        return Scores.of(sample, to.resolve("out"), Map.of());
    }

    @Test
    void clean_lists_raise_no_alarm() throws Exception {
        SampleResult sample =
                SampleJob.run(SampleOptions.of(20_000, SEED, 0, folder).withLists(LISTS));
        RunReport run = Checking.writing(Format.CSV).run(sample.files(), folder.resolve("out"));

        Map<String, Long> alarms = FindingLine.all(folder.resolve("out")).stream()
                .filter(line -> !line.severity().equals("info"))
                .collect(Collectors.groupingBy(
                        line -> line.file() + " " + line.rule(), TreeMap::new, Collectors.counting()));
        long rows = run.lists().stream().mapToLong(ListReport::rows).sum();
        long all = alarms.values().stream().mapToLong(Long::longValue).sum();
        System.out.println("desk lists: " + rows + " rows, false alarms " + alarms);
        assertThat(all * 1000.0 / rows)
                .as("alarms per 1,000 rows: %s", alarms)
                .isLessThanOrEqualTo(FALSE_ALARMS_PER_1000);
    }

    /** What a program writes into every row is no fact about the row. */
    @ParameterizedTest
    @CsvSource({"MCU-004,1", "MCU-005,same"})
    void marks_written_by_a_program_are_found(String rule, String mark) throws Exception {
        SampleResult sample = SampleJob.run(SampleOptions.of(6000, SEED, 0, folder)
                .withLists(List.of(ListProfiles.byId("mot_cua").orElseThrow())));
        Path file = sample.files().get(0);
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> header = List.of(lines.get(0).split(",", -1));
        int reused = header.indexOf("DuocTaiSuDung");
        int scanned = header.indexOf("HoSoCoThanhPhanSoHoa");
        List<String> spoilt = lines.stream()
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    if (!cells[reused].startsWith("Duoc")) {
                        cells[reused] = mark.equals("same") ? cells[scanned] : mark;
                    }
                    return String.join(",", cells);
                })
                .toList();
        Files.write(file, spoilt, StandardCharsets.UTF_8);
        Checking.writing(Format.CSV).run(List.of(file), folder.resolve("out"));

        assertThat(FindingLine.all(folder.resolve("out")))
                .extracting(FindingLine::rule)
                .containsOnlyOnce(rule);
    }
}
