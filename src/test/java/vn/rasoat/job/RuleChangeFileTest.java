package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.rule.RuleChanges;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;

/** What an office decides about rules: kept in a file, and what the packs are with it. */
class RuleChangeFileTest {
    private static final Toolbox TOOLS = Toolbox.bundled();

    @TempDir
    Path folder;

    private static List<Rule> rules(Toolbox tools) throws RuleException {
        return tools.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("dieu-chinh.csv"), text);
    }

    @Test
    void decisions_are_found_again_as_they_were_made() throws Exception {
        RuleChanges changes = RuleChanges.of(List.of(
                new RuleChange("FMT-001", Optional.empty(), "Xã dùng mẫu riêng, \"đã thống nhất\""),
                new RuleChange("FMT-002", Optional.of(Severity.INFO), "Đang\nchuyển đổi")));
        Path file = folder.resolve("điều chỉnh.csv");
        RuleChangeFile.write(file, changes);
        assertThat(RuleChangeFile.read(file)).isEqualTo(changes);
    }

    @Test
    void of_several_decisions_about_a_rule_the_last_holds() throws Exception {
        RuleChanges changes = RuleChangeFile.read(file("rule,severity,reason\nA,off,thử\nA,Warning,nghĩ lại\n"));
        assertThat(changes.all()).containsExactly(new RuleChange("A", Optional.of(Severity.WARNING), "nghĩ lại"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("rule,severity,reason\nA,off\n", "overrides-incomplete"),
                Arguments.of("rule,severity,reason\nA,off,  \n", "overrides-incomplete"),
                Arguments.of("rule,severity,reason\n,off,x\n", "overrides-incomplete"),
                Arguments.of("rule;severity;reason\nA;off;x\n", "overrides-incomplete"),
                Arguments.of("rule,severity,reason\nA,tắt,x\n", "overrides-severity"),
                Arguments.of("rule,severity,reason\n\"A,off,x\n", "overrides-incomplete"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void nothing_is_changed_without_rule_severity_and_reason(String text, String code) throws IOException {
        Path file = file(text);
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> RuleChangeFile.read(file))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code))
                .satisfies(problem -> assertThat(Problems.text(problem, "vi"))
                        .contains("dieu-chinh.csv")
                        .doesNotContain("error."));
    }

    @Test
    void a_rule_that_no_pack_has_is_told() throws IOException {
        Path file = file("rule,severity,reason\nKHONG-CO,off,thử\n");
        assertThatExceptionOfType(SourceException.class)
                .isThrownBy(() -> RuleChangeFile.readFor(file, TOOLS))
                .satisfies(problem -> assertThat(Problems.text(problem, "vi")).contains("KHONG-CO"));
    }

    @Test
    void a_rule_switched_off_runs_no_more_and_its_pack_tells_of_it() throws Exception {
        Rule first = rules(TOOLS).get(0);
        RuleChange off = new RuleChange(first.id(), Optional.empty(), "thử");
        Toolbox changed = TOOLS.with(RuleChanges.of(List.of(off)));
        assertThat(rules(changed)).hasSize(rules(TOOLS).size() - 1).noneMatch(rule -> rule.id()
                .equals(first.id()));
        assertThat(changed.packs()).flatMap(RulePack::changes).containsExactly(off);
        assertThat(changed.packsAsPublished()).flatMap(RulePack::changes).isEmpty();
    }

    @Test
    void another_severity_holds_for_every_case_of_the_rule() throws Exception {
        Rule cases = rules(TOOLS).stream()
                .filter(rule -> rule.cases().values().stream()
                        .anyMatch(one -> one.severity().isPresent()))
                .findFirst()
                .orElseThrow();
        RuleChanges changes =
                RuleChanges.of(List.of(new RuleChange(cases.id(), Optional.of(Severity.INFO), "chỉ để biết")));
        Rule changed = rules(TOOLS.with(changes)).stream()
                .filter(rule -> rule.id().equals(cases.id()))
                .findFirst()
                .orElseThrow();
        assertThat(cases.cases().keySet()).allMatch(name -> changed.severityOf(name) == Severity.INFO);
        assertThat(changed.severity()).isEqualTo(Severity.INFO);
        assertThat(changed.messageOf("")).isEqualTo(cases.messageOf(""));
    }

    @Test
    void what_is_unconfirmed_never_becomes_an_error() throws Exception {
        Rule unconfirmed =
                rules(TOOLS).stream().filter(Rule::unconfirmed).findFirst().orElseThrow();
        Toolbox changed = TOOLS.with(
                RuleChanges.of(List.of(new RuleChange(unconfirmed.id(), Optional.of(Severity.ERROR), "xã muốn vậy"))));
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(changed::packs)
                .satisfies(problem -> assertThat(problem.ruleId()).isEqualTo(unconfirmed.id()));
    }
}
