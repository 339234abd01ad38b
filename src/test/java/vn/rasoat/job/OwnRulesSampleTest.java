package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;

/** The example of the README, a user's own rules on a table that is not about people, does what the README says. */
class OwnRulesSampleTest {
    private static final Path SAMPLE = Path.of("samples/quy-tac-rieng");

    @TempDir
    private Path folder = Path.of("");

    private List<FindingLine> check(Path rules) throws Exception {
        CheckOptions options = new CheckOptions(
                Optional.empty(), Checking.AS_OF, Overrides.NONE, "vi", List.of(Format.CSV), false, Exceptions.NONE);
        new CheckJob(Toolbox.overlaidBy(rules, Optional.empty()), options)
                .run(List.of(SAMPLE.resolve("phieu_nhap.csv")), Optional.of(folder), new Strict());
        return FindingLine.all(folder);
    }

    private static final class Strict implements CheckJob.Watcher {
        @Override
        public void file(String name) {
            // nobody watches
        }

        @Override
        public void unusable(String name, SourceException problem) {
            throw new AssertionError(Problems.text(problem, "vi"), problem);
        }

        @Override
        public boolean reached(Progress.Phase phase, long rows) {
            return true;
        }
    }

    @Test
    void the_errors_of_the_sample_are_found_and_nothing_else() throws Exception {
        assertThat(check(SAMPLE.resolve("bo-quy-tac")))
                .extracting(line -> line.rule() + " " + line.column() + line.row())
                .containsExactlyInAnyOrder(
                        "KHO-001 A7",
                        "KHO-001 D7",
                        "KHO-001 A8",
                        "KHO-001 D8",
                        "KHO-002 I16",
                        "KHO-002 G16",
                        "KHO-002 H16",
                        "KHO-003 E24",
                        "KHO-004 B32",
                        "KHO-004 C32",
                        "KHO-005 D41",
                        "KHO-006 J53");
    }

    @Test
    void the_examples_of_its_rules_hold() throws Exception {
        RuleTesting testing = new RuleTesting(Toolbox.overlaidBy(SAMPLE.resolve("bo-quy-tac"), Optional.empty()));
        for (var rule : testing.rules()) {
            if (rule.id().startsWith("KHO-")) {
                assertThat(testing.run(rule)).isEmpty();
            }
        }
    }

    @Test
    void the_readme_shows_the_rule_as_it_is() throws Exception {
        String rule = Files.readString(SAMPLE.resolve("bo-quy-tac/packs/kho_vat_tu/don_hang/KHO-002.json"));
        assertThat(Files.readString(Path.of("README.md"))).contains(rule.strip());
    }
}
