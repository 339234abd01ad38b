package vn.rasoat.job;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.SampleResult;
import vn.rasoat.training.fault.ErrorClass;
import vn.rasoat.training.fault.ErrorClasses;
import vn.rasoat.training.fault.FileFault;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.ListProfiles;

/** What was planted is found, and where nothing was planted nothing is: all rules against lists of which the truth is known. */
class AccuracyTest {
    private static final long SEED = Long.getLong("accuracy.seed", 7);
    private static final int PEOPLE = 20_000;
    private static final double RATE = 0.12;
    private static final double RECALL = 0.99;
    private static final double FALSE_ALARMS_PER_1000 = 1;

    /** Errors that another rule may report in place of the one they are named for: one cause, one finding. */
    private static final Map<String, Set<String>> EQUIVALENT = Map.ofEntries(
            // 000000000000 is filled, with a number that is none
            entry("CMP-001-placeholder", Set.of("FMT-007")),
            // what stands for a name is told of by the rule about stand-ins
            entry("CMP-002-placeholder", Set.of("FMT-019")),
            // a list that asks for the mother's name says so of each empty one
            entry("CMP-011-no-parent", Set.of("CMP-016")),
            // a list of payments says the same of an account in its own words
            entry("DUP-007-account-of-another", Set.of("CTK-003")),
            // a sign in the name, where nothing else shows that it was typed without a keyboard for Vietnamese
            entry("ENC-014-viqr", Set.of("FMT-012")),
            // the date cannot be right for the authority either, and that tells which of the two to look at
            entry("CRX-014-before-2016", Set.of("CRX-016")));

    /** Those of the commune's other desks are measured in {@link DeskListsTest}. */
    private static final List<ListProfile> LISTS = ListProfiles.all().stream()
            .filter(list -> !DeskListsTest.LISTS.contains(list))
            .toList();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void errors_are_found_where_they_were_planted() throws Exception {
        SampleResult sample =
                SampleJob.run(SampleOptions.of(PEOPLE, SEED, RATE, folder).withLists(LISTS));
        Checking.writing(Format.CSV).run(sample.files(), folder.resolve("out"));

        Map<String, Scores.Score> scores = Scores.of(sample, folder.resolve("out"), EQUIVALENT);
        Scores.print(scores);
        assertThat(below(scores))
                .as("classes found less often than %s (seed %d)", RECALL, SEED)
                .isEmpty();
        assertThat(scores.values().stream().filter(Scores.Score::isMeasured))
                .as("classes planted often enough to be measured")
                .hasSizeGreaterThan(100);
    }

    /** Lists of few people hold few errors: each of their own classes is planted often enough where no others are. */
    @Test
    void errors_of_one_kind_of_list_are_found() throws Exception {
        List<ErrorClass> own = ErrorClasses.all().stream()
                .filter(error -> LISTS.stream().anyMatch(list -> error.lists().contains(list.id())))
                .toList();
        Set<String> ids = own.stream().flatMap(error -> error.lists().stream()).collect(Collectors.toSet());
        List<ListProfile> lists =
                LISTS.stream().filter(list -> ids.contains(list.id())).toList();
        SampleResult sample = SampleJob.run(SampleOptions.of(2 * PEOPLE, SEED, 0.35, folder)
                .withLists(lists)
                .withClasses(own));
        Checking.writing(Format.CSV).run(sample.files(), folder.resolve("out"));

        Map<String, Scores.Score> scores = Scores.of(sample, folder.resolve("out"), EQUIVALENT);
        Scores.print(scores);
        assertThat(below(scores))
                .as("classes found less often than %s (seed %d)", RECALL, SEED)
                .isEmpty();
        assertThat(scores).as("classes planted").hasSameSizeAs(own);
        assertThat(scores.values().stream().filter(score -> !score.isMeasured()))
                .as("classes planted too seldom to be measured")
                .hasSizeLessThan(own.size() / 10);
    }

    /** What only several rows together show is planted seldom among all else. */
    @Test
    void errors_of_households_and_duplicates_are_found() throws Exception {
        List<ErrorClass> own = ErrorClasses.all().stream()
                .filter(error -> error.id().startsWith("HHD") || error.id().startsWith("DUP"))
                .toList();
        SampleResult sample = SampleJob.run(
                SampleOptions.of(PEOPLE, SEED, 0.25, folder).withLists(LISTS).withClasses(own));
        Checking.writing(Format.CSV).run(sample.files(), folder.resolve("out"));

        Map<String, Scores.Score> scores = Scores.of(sample, folder.resolve("out"), EQUIVALENT);
        Scores.print(scores);
        assertThat(below(scores))
                .as("classes found less often than %s (seed %d)", RECALL, SEED)
                .isEmpty();
        assertThat(scores).as("classes planted").hasSizeGreaterThanOrEqualTo(own.size() - 2);
    }

    private static Map<String, String> below(Map<String, Scores.Score> scores) {
        Map<String, String> below = new TreeMap<>();
        scores.forEach((name, score) -> {
            if (score.isBelow(RECALL)) {
                below.put(name, score.found() + " of " + score.planted());
            }
        });
        return below;
    }

    @Test
    void clean_lists_raise_no_alarm() throws Exception {
        SampleResult sample =
                SampleJob.run(SampleOptions.of(20_000, SEED, 0, folder).withLists(LISTS));
        RunReport run = Checking.writing(Format.CSV).run(sample.files(), folder.resolve("out"));

        Map<String, Long> alarms = FindingLine.all(folder.resolve("out")).stream()
                .filter(line -> !line.severity().equals("info"))
                .collect(Collectors.groupingBy(FindingLine::rule, TreeMap::new, Collectors.counting()));
        for (ListReport list : run.lists()) {
            System.out.printf("%-22s %6d rows %s%n", list.file(), list.rows(), list.findings());
        }
        System.out.println("false alarms by rule: " + alarms);
        long rows = run.lists().stream().mapToLong(ListReport::rows).sum();
        long all = alarms.values().stream().mapToLong(Long::longValue).sum();
        assertThat(all * 1000.0 / rows)
                .as("alarms per 1,000 rows: %s", alarms)
                .isLessThanOrEqualTo(FALSE_ALARMS_PER_1000);
    }

    /** A file in UTF-8 without its mark is read beyond doubt, and nothing is said of it: a note is only made of what is guessed. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO_UTF8_MARK")
    void faults_of_a_whole_column_are_found(FileFault fault) throws Exception {
        var format = fault == FileFault.LEGACY_FONT
                ? vn.rasoat.training.write.Format.XLSX
                : vn.rasoat.training.write.Format.CSV;
        SampleResult sample = SampleJob.run(SampleOptions.of(800, SEED, 0, folder)
                .withFormat(format, Set.of())
                .withFileFaults(Set.of(fault)));
        Checking.writing(Format.CSV).run(sample.files(), folder.resolve("out"));

        List<FindingLine> found = FindingLine.all(folder.resolve("out"));
        Map<String, Long> byRule =
                found.stream().collect(Collectors.groupingBy(FindingLine::rule, TreeMap::new, Collectors.counting()));
        System.out.println(fault + " " + byRule);
        assertThat(byRule).as("%s", fault).containsKey(fault.rule());
    }
}
