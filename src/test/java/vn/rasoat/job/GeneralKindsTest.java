package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.check.kind.general.GeneralKinds;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;

/** The kinds for any table, by examples: a pack with one rule or more for each of them. */
class GeneralKindsTest {
    private static final Path PACK = Path.of("src/test/resources/vn/rasoat/job/general-kinds");
    private static final RuleTesting TESTING = testing(PACK);

    private static RuleTesting testing(Path pack) {
        try {
            return new RuleTesting(Toolbox.overlaidBy(pack, Optional.empty()));
        } catch (SourceException e) {
            throw new IllegalStateException(Problems.text(e, "en"), e);
        }
    }

    static Stream<Rule> rules() throws RuleException {
        return TESTING.rules().stream().filter(rule -> rule.id().startsWith("THU-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_examples_hold(Rule rule) throws Exception {
        assertThat(TESTING.run(rule)).isEmpty();
    }

    @Test
    void every_kind_is_tried() throws Exception {
        assertThat(rules().map(rule -> rule.check().kind()).distinct())
                .containsAll(GeneralKinds.all().stream()
                        .map(kind -> kind.name())
                        .filter(name -> !name.equals("total-row")) // needs a file with such rows: TotalRowTest
                        .filter(name -> !name.equals("mangled-value")) // tried by the rules SPR
                        .toList());
    }

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'kind': 'text-pattern', 'pattern': '('",
                "'kind': 'text-pattern', 'pattern': 'a', 'sample': 'b'",
                "'kind': 'functional-dependency', 'decides': ['a_ma'], 'decided': 'a_ma'",
                "'kind': 'functional-dependency', 'share': 2",
                "'kind': 'number-range', 'min': 2, 'max': 1",
                "'kind': 'filled-count'",
                "'kind': 'filled-count', 'of': ['a_ma', 'a_ten'], 'least': 3",
                "'kind': 'date-order'",
                "'kind': 'not-equal'",
                "'kind': 'arithmetic', 'result': 'a_ma'",
                "'kind': 'allowed-values'",
                "'kind': 'listed-elsewhere'",
                "'kind': 'listed-elsewhere', 'column': 'x', 'file': '../x.csv'",
                "'kind': 'format-outlier', 'levels': ['all']",
                "'kind': 'numeric-outlier', 'method': 'sd'"
            })
    void wrong_parameters_are_told_when_the_rule_is_bound(String check) throws Exception {
        Path rules = Files.createDirectories(folder.resolve("packs/thu/loai"));
        Files.copy(PACK.resolve("packs/thu/pack.json"), folder.resolve("packs/thu/pack.json"));
        Files.copy(PACK.resolve("packs/thu/fields.json"), folder.resolve("packs/thu/fields.json"));
        String text = Files.readString(PACK.resolve("packs/thu/loai/THU-003.json"))
                .replaceAll("(?s)\"check\": \\{.*?\\}", "\"check\": {" + check.replace('\'', '"') + "}");
        Files.writeString(rules.resolve("THU-003.json"), text);
        RuleTesting wrong = testing(folder);

        assertThatThrownBy(() -> wrong.run(wrong.rules().stream()
                        .filter(rule -> rule.id().equals("THU-003"))
                        .findFirst()
                        .orElseThrow()))
                .isInstanceOf(RuleException.class)
                .message()
                .contains("check");
    }
}
