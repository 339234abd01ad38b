package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.history.CheckLine;
import vn.rasoat.app.results.FindingRow;
import vn.rasoat.app.rules.RuleDetail;
import vn.rasoat.app.rules.RuleLine;
import vn.rasoat.app.rules.RulesViewModel.Wanted;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.model.Severity;
import vn.rasoat.workspace.history.Comparison;

/** The pages beside the way of a check, without a window. */
class PagesTest {
    @TempDir
    Path folder;

    private final FakeOutside outside = new FakeOutside();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ShellViewModel shell;

    @BeforeEach
    void sit_down() {
        shell = new ShellViewModel(TestDesk.in(folder, outside));
    }

    /** The program is closed and opened again. */
    private void start_again() {
        shell = new ShellViewModel(TestDesk.in(folder, outside));
    }

    private Desk desk() {
        return shell.desk();
    }

    private void check(Path list) {
        shell.open(list);
        shell.recognition().start();
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
    }

    private List<String> log() {
        return desk().audit().latest(100).stream()
                .map(line -> line.split(" ")[1])
                .toList();
    }

    @Test
    void the_way_of_a_check_waits_while_the_person_looks_elsewhere() throws IOException {
        shell.open(TestDesk.messyList(folder));
        shell.go(Section.RULES);
        assertThat(shell.page().get()).isEqualTo(Page.RULES);
        shell.recognition().start();
        assertThat(shell.page().get()).as("who is elsewhere stays there").isEqualTo(Page.RULES);
        shell.go(Section.CHECK);
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
        shell.go(Section.HISTORY);
        shell.go(Section.CHECK);
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
    }

    @Test
    void the_first_check_of_a_list_stands_in_the_history_alone() throws IOException {
        check(TestDesk.messyList(folder));
        assertThat(shell.comparisons().get()).containsExactly(Optional.empty());
        shell.history().refresh();
        assertThat(shell.history().lists().get())
                .singleElement()
                .satisfies(line -> assertThat(line.file()).isEqualTo("dan_cu.xlsx"))
                .satisfies(line -> assertThat(line.checks()).isEqualTo(1));
        CheckLine only = shell.history().checks().get().get(0);
        assertThat(only.closed()).isEqualTo("–");
        assertThat(only.news()).isEmpty();
    }

    @Test
    void what_was_closed_since_is_told_after_a_restart_too() throws IOException {
        check(TestDesk.list(folder.resolve("trước"), 0.2));
        start_again();
        check(TestDesk.list(folder.resolve("sau"), 0.05));
        Comparison compared = shell.comparisons().get().get(0).orElseThrow();
        assertThat(compared.closed()).isPositive();
        assertThat(compared.closed() + compared.still())
                .isGreaterThan(compared.still() + compared.fresh() + compared.reopened());
        shell.history().refresh();
        List<CheckLine> checks = shell.history().checks().get();
        assertThat(checks).hasSize(2);
        assertThat(checks.get(0).closed()).isEqualTo(Integer.toString(compared.closed()));
        assertThat(checks.get(0).news()).extracting(CheckLine.RuleLine::title).doesNotContain("");
    }

    @Test
    void the_history_can_be_forgotten() throws IOException {
        check(TestDesk.messyList(folder));
        shell.history().refresh();
        shell.history().forget();
        assertThat(shell.history().lists().get()).isEmpty();
        check(TestDesk.messyList(folder));
        shell.history().forgetAll();
        assertThat(shell.history().lists().get()).isEmpty();
        assertThat(shell.history().checks().get()).isEmpty();
        assertThat(log()).containsOnly("history-forgotten");
    }

    @Test
    void rules_are_found_by_words_group_and_kind_of_list() {
        shell.rules().show();
        int all = shell.rules().lines().get().size();
        assertThat(all).isGreaterThan(100);
        shell.rules().narrow(new Wanted("gioi tinh", "", "", false));
        List<String> without = ids();
        shell.rules().narrow(new Wanted("Giới tính", "", "", false));
        assertThat(ids()).isEqualTo(without).isNotEmpty().hasSizeLessThan(all);
        shell.rules().narrow(new Wanted("", "trung_lap", "", false));
        assertThat(ids()).isNotEmpty().hasSizeLessThan(all);
        shell.rules().narrow(new Wanted("", "", "hoc_sinh", false));
        assertThat(ids()).isNotEmpty().hasSizeLessThan(all);
        shell.rules().narrow(new Wanted("", "", "", true));
        assertThat(ids()).isEmpty();
        assertThat(shell.rules().detail().get()).isEmpty();
    }

    private List<String> ids() {
        return shell.rules().lines().get().stream().map(RuleLine::id).toList();
    }

    @Test
    void every_rule_can_be_looked_at_in_both_languages() {
        for (String language : List.of("vi", "en")) {
            desk().change(Settings.STANDARD.withLanguage(language));
            shell.rules().refresh();
            for (String id : ids()) {
                shell.rules().select(id);
                RuleDetail detail = shell.rules().detail().get().orElseThrow();
                assertThat(detail.title()).as(id).isNotBlank();
                assertThat(detail.wrong()).as(id).isNotEmpty();
                assertThat(detail.right()).as(id).isNotEmpty();
                assertThat(detail.facts()).as(id).noneMatch(fact -> fact.heading()
                        .startsWith("book."));
                assertThat(detail.wrong()).as(id).allSatisfy(grid -> assertThat(grid.rows())
                        .allSatisfy(row -> assertThat(row).hasSameSizeAs(grid.columns())));
            }
        }
    }

    @Test
    void a_rule_switched_off_finds_nothing_in_the_next_check_and_the_documents_say_so() throws IOException {
        Path list = TestDesk.messyList(folder);
        check(list);
        Optional<Integer> first = shell.results().rows().stream()
                .filter(row -> row.severity() == Severity.ERROR)
                .map(FindingRow::number)
                .findFirst();
        shell.results().select(first.orElseThrow());
        String rule = shell.results().detail().get().orElseThrow().ruleId();
        assertThat(rulesWithFindings()).contains(rule);
        shell.rules().show();
        shell.rules().select(rule);
        assertThat(shell.rules().decide(Optional.empty(), "  ")).isFalse();
        assertThat(shell.rules().decide(Optional.empty(), "Xã đã thống nhất")).isTrue();
        assertThat(shell.rules().detail().get().orElseThrow().change()).isPresent();
        shell.go(Section.CHECK);
        shell.go(Page.RECOGNITION);
        shell.recognition().start();
        assertThat(rulesWithFindings()).doesNotContain(rule);
        shell.handOver().folder().set(folder.resolve("ra"));
        shell.handOver().write();
        assertThat(Files.readString(folder.resolve("ra").resolve("summary.json")))
                .contains("ruleChanges", rule);
        assertThat(Files.readString(folder.resolve("ra").resolve("report.html")))
                .contains("Xã đã thống nhất");
        assertThat(log()).contains("rule-changed");

        start_again();
        check(list);
        assertThat(rulesWithFindings()).as("remembered").doesNotContain(rule);
        shell.rules().show();
        shell.rules().narrow(new Wanted("", "", "", true));
        assertThat(ids()).containsExactly(rule);
        shell.rules().asPublished();
        assertThat(ids()).isEmpty();
        check(list);
        assertThat(rulesWithFindings()).contains(rule);
    }

    private java.util.Set<String> rulesWithFindings() {
        return shell.checked().orElseThrow().lists().stream()
                .flatMap(list -> list.report().rules().stream())
                .filter(rule -> rule.findings() > 0)
                .map(rule -> rule.rule().id())
                .collect(Collectors.toSet());
    }

    @Test
    void an_unconfirmed_rule_is_never_offered_as_an_error() {
        shell.rules().show();
        boolean any = false;
        for (var rule : shell.rules().contents().get().orElseThrow().rules()) {
            if (rule.unconfirmed()) {
                any = true;
                shell.rules().select(rule.id());
                assertThat(shell.rules().detail().get().orElseThrow().choices()).doesNotContain(Severity.ERROR);
            }
        }
        assertThat(any).isTrue();
    }

    @Test
    void a_folder_of_rules_is_used_and_remembered_and_can_be_left() throws IOException {
        shell.rules().show();
        int bundled = ids().size();
        Path pack = pack("Thử");
        outside.folder = Optional.of(pack);
        shell.rules().load();
        assertThat(desk().problem().get()).isEmpty();
        assertThat(ids()).hasSize(bundled + 1).contains("XA-001");
        start_again();
        shell.rules().show();
        assertThat(ids()).contains("XA-001");
        assertThat(shell.rules().folder()).contains(pack);
        shell.rules().unload();
        assertThat(ids()).hasSize(bundled).doesNotContain("XA-001");
    }

    @Test
    void a_bad_pack_is_refused_with_file_and_reason_and_the_old_rules_stay() throws IOException {
        shell.rules().show();
        List<String> before = ids();
        Path pack = pack("Thử");
        Path rule = pack.resolve("packs/cua_xa/dinh_dang/XA-001.json");
        Files.writeString(rule, Files.readString(rule).replace("\"severity\"", "\"mucDo\""));
        outside.folder = Optional.of(pack);
        shell.rules().load();
        assertThat(desk().problem().get().orElseThrow().text()).contains("XA-001.json", "mucDo");
        assertThat(ids()).isEqualTo(before);
        assertThat(shell.rules().folder()).isEmpty();
        assertThat(shell.rules().busy().get()).isFalse();
    }

    @Test
    void a_folder_without_rules_is_refused() throws IOException {
        outside.folder = Optional.of(Files.createDirectories(folder.resolve("trống")));
        shell.rules().load();
        assertThat(desk().problem().get().orElseThrow().text()).contains("trống", "packs/");
    }

    /** A pack with one rule, which is one of the bundled ones under another name. */
    private Path pack(String name) throws IOException {
        Path pack = folder.resolve("gói " + name);
        Path group = Files.createDirectories(pack.resolve("packs/cua_xa/dinh_dang"));
        Files.writeString(
                pack.resolve("packs/cua_xa/pack.json"),
                "{\"version\": \"1\", \"title\": {\"vi\": \"Của xã\", \"en\": \"Ours\"}}");
        Path like = Path.of("rules/packs/co_ban/dinh_dang/FMT-001.json");
        Files.writeString(group.resolve("XA-001.json"), Files.readString(like).replace("FMT-001", "XA-001"));
        return pack;
    }

    @Test
    void showing_numbers_is_remembered_without_saying_whose() throws IOException {
        Path list = TestDesk.messyList(folder);
        check(list);
        shell.results().revealed().set(true);
        shell.results().revealed().set(false);
        shell.handOver().folder().set(folder.resolve("ra"));
        shell.handOver().unmasked().set(true);
        shell.handOver().want(Format.HTML, false);
        shell.handOver().write();
        assertThat(log()).containsExactly("ids-written", "ids-hidden", "ids-shown");
        assertThat(desk().audit().latest(10).toString()).doesNotContain("dan_cu", "xlsx");
    }

    @Test
    void masking_can_be_left_out_and_that_is_remembered_too() throws IOException {
        shell.settings().masked(false);
        check(TestDesk.messyList(folder));
        assertThat(shell.results().revealed().get()).isTrue();
        assertThat(log()).containsExactly("ids-shown", "masking-off");
        shell.settings().masked(true);
        assertThat(shell.results().revealed().get()).isFalse();
        start_again();
        assertThat(shell.settings().now()).isEqualTo(Settings.STANDARD);
    }

    @Test
    void documents_go_to_the_folder_the_person_wants() throws IOException {
        Path to = folder.resolve("nơi nộp");
        outside.folder = Optional.of(to);
        shell.settings().chooseExportFolder();
        start_again();
        check(TestDesk.messyList(folder));
        assertThat(shell.handOver().folder().get()).isEqualTo(to.resolve("Kết quả rà soát - dan_cu"));
        shell.settings().exportBesideFile();
        check(TestDesk.messyList(folder));
        assertThat(shell.handOver().folder().get()).isEqualTo(folder.resolve("Kết quả rà soát - dan_cu"));
    }

    @Test
    void names_of_opened_files_can_be_forgotten() throws IOException {
        shell.open(TestDesk.messyList(folder));
        assertThat(shell.start().recent()).hasSize(1);
        shell.settings().forgetRecent();
        assertThat(shell.start().recent()).isEmpty();
    }

    @Test
    void help_has_a_picture_for_each_step_and_a_licence_for_each_library() {
        for (String language : List.of("vi", "en")) {
            desk().change(Settings.STANDARD.withLanguage(language));
            assertThat(shell.help().steps())
                    .hasSize(4)
                    .allSatisfy(step -> assertThat(PagesTest.class.getResource(step.picture()))
                            .isNotNull())
                    .noneMatch(step -> step.text().startsWith("help."));
            assertThat(shell.help().keys()).noneMatch(key -> key.does().startsWith("help."));
        }
        assertThat(shell.help().libraries()).isNotEmpty().allMatch(each -> !each.licence()
                .isBlank());
    }
}
