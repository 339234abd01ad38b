package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.Knowledge;
import vn.rasoat.register.crosscheck.PairBook;
import vn.rasoat.register.crosscheck.PairRule;
import vn.rasoat.report.CrosscheckReport;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.fault.Contradiction;
import vn.rasoat.training.fault.Contradictions;
import vn.rasoat.training.list.ListProfiles;

/** All lists of a synthetic commune beside each other, of which the contradictions are known. */
class CrosscheckSampleTest {
    private static final Toolbox TOOLS = Toolbox.bundled();
    private static final int PEOPLE = 1500;

    @TempDir
    private Path folder = Path.of(".");

    /** All kinds of list about the same people. */
    static List<Path> sample(Path folder, int people, long seed, double contradictions) throws Exception {
        SampleOptions options = SampleOptions.of(people, seed, 0, folder)
                .withLists(ListProfiles.all().stream()
                        .filter(list -> !list.id().equals("toan_bo"))
                        .toList());
        return new SampleJob(Knowledge.bundled()).write(options, contradictions).files();
    }

    private CrosscheckReport run(List<Path> files) throws Exception {
        CrosscheckOptions options = new CrosscheckOptions(
                Checking.AS_OF, Overrides.NONE, "vi", false, List.of(), Map.of(), Optional.empty());
        return new CrosscheckJob(TOOLS, options)
                .run(files, Optional.of(folder.resolve("out")), new NotingWatcher(new ArrayList<>()));
    }

    private static List<NamedCsvRecord> read(Path csv) throws Exception {
        try (CsvReader<NamedCsvRecord> lines =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
            return lines.stream().toList();
        }
    }

    @Test
    void lists_that_agree_give_hardly_any_suspicion() throws Exception {
        CrosscheckReport report = run(sample(folder.resolve("sample"), PEOPLE, 21, 0));
        long rows = report.lists().stream()
                .mapToLong(CrosscheckReport.ListEntry::rows)
                .sum();

        assertThat(report.suspicions()).isLessThanOrEqualTo((int) (rows / 1000));
        assertThat(report.high()).isZero();
        long open =
                report.pairs().stream().filter(pair -> pair.notRun().isEmpty()).count();
        assertThat(open).as("pairs that ran").isGreaterThanOrEqualTo(58);
    }

    @Test
    void every_kind_of_contradiction_is_found() throws Exception {
        List<Path> files = sample(folder.resolve("sample"), PEOPLE, 22, 0.6);
        CrosscheckReport report = run(files);
        Map<String, Set<String>> told = new TreeMap<>();
        for (NamedCsvRecord line : read(folder.resolve("out/crosscheck.csv"))) {
            told.computeIfAbsent(line.getField("pair"), any -> new HashSet<>()).add(line.getField("id"));
        }
        Map<String, List<Boolean>> found = new TreeMap<>();
        Set<String> about = new HashSet<>();
        for (NamedCsvRecord line : read(folder.resolve("sample/crosscheck-key.csv"))) {
            Set<String> ids =
                    new LinkedHashSet<>(Arrays.asList(line.getField("ids").split(" ")));
            about.addAll(ids);
            Set<String> ofPair = told.getOrDefault(line.getField("pair"), Set.of());
            found.computeIfAbsent(line.getField("pair"), any -> new ArrayList<>())
                    .add(ids.stream().anyMatch(ofPair::contains));
        }

        assertThat(found.keySet())
                .isEqualTo(Contradictions.all().stream()
                        .map(Contradiction::pair)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(found).allSatisfy((pair, each) -> assertThat(
                        each.stream().filter(hit -> hit).count())
                .as(pair + " of " + each.size())
                .isGreaterThanOrEqualTo((long) Math.ceil(0.99 * each.size())));
        long rows = report.lists().stream()
                .mapToLong(CrosscheckReport.ListEntry::rows)
                .sum();
        long others = told.values().stream()
                .flatMap(Set::stream)
                .filter(id -> !about.contains(id))
                .count();
        assertThat(others).as("about people of whom nothing was planted").isLessThanOrEqualTo(rows / 1000);
    }

    @Test
    void every_pair_but_one_is_planted() throws Exception {
        Set<String> planted =
                Contradictions.all().stream().map(Contradiction::pair).collect(Collectors.toCollection(TreeSet::new));
        planted.add("XCK-342"); // in the synthetic commune nobody between 70 and 75 has the allowance
        assertThat(planted)
                .isEqualTo(PairBook.load(TOOLS.knowledge()).rules().stream()
                        .map(PairRule::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
