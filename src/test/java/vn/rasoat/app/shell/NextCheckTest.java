package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.app.desk.AtOnce;
import vn.rasoat.app.desk.Background;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.desk.UserFolder;
import vn.rasoat.app.recognition.ColumnChoice;
import vn.rasoat.app.results.FindingRow;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Toolbox;
import vn.rasoat.rule.RuleChange;

/** Checks that begin before they are asked for, and checks made again; without a window. */
class NextCheckTest {
    @TempDir
    Path folder;

    private final FakeOutside outside = new FakeOutside();
    private final Meanwhile meanwhile = new Meanwhile();

    /** Keeps what may be done meanwhile until the test lets it be done. */
    private static final class Meanwhile implements Background {
        private final AtOnce now = new AtOnce();
        private final List<Runnable> waiting = new ArrayList<>();
        private int begun;

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            now.run(work, done, failed);
        }

        @Override
        public <T> boolean meanwhile(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            begun++;
            waiting.add(() -> now.run(work, done, failed));
            return true;
        }

        @Override
        public void later(Runnable onWindow) {
            now.later(onWindow);
        }

        void goOn() {
            List<Runnable> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(Runnable::run);
        }
    }

    private ShellViewModel shell() {
        return new ShellViewModel(new Desk(
                Toolbox.bundled(), new UserFolder(folder.resolve("settings")), meanwhile, outside, TestDesk.TODAY));
    }

    private static int findings(ShellViewModel shell) {
        return shell.results().rows().size();
    }

    @Test
    void a_check_that_was_begun_while_the_person_looked_is_taken_over() throws IOException {
        ShellViewModel shell = shell();
        shell.open(TestDesk.messyList(folder));
        assertThat(meanwhile.begun).isEqualTo(1);
        assertThat(shell.page().get()).as("nobody is led away").isEqualTo(Page.RECOGNITION);
        meanwhile.goOn();
        assertThat(shell.page().get()).isEqualTo(Page.RECOGNITION);
        shell.recognition().start();
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
        assertThat(findings(shell)).isPositive();
        shell.go(Page.RECOGNITION);
        assertThat(meanwhile.begun)
                .as("what was just checked is not checked again")
                .isEqualTo(1);
    }

    @Test
    void who_presses_before_it_is_done_waits_for_the_same_check() throws IOException {
        ShellViewModel shell = shell();
        shell.open(TestDesk.messyList(folder));
        shell.recognition().start();
        assertThat(shell.page().get()).isEqualTo(Page.CHECK);
        meanwhile.goOn();
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
        assertThat(meanwhile.begun).isEqualTo(1);
    }

    @Test
    void another_choice_drops_what_was_begun() throws IOException {
        ShellViewModel shell = shell();
        shell.open(TestDesk.messyList(folder));
        ColumnChoice sex = shell.recognition().columns().stream()
                .filter(column -> column.field().filter("gioi_tinh"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        shell.recognition().chooseField(sex.index(), "");
        assertThat(meanwhile.begun).isEqualTo(2);
        meanwhile.goOn();
        shell.recognition().start();
        CheckedFile checked = shell.checked().orElseThrow();
        assertThat(checked.lists().get(0).plan().fields()).isNotEmpty();
        assertThat(shell.results().rows()).extracting(FindingRow::field).noneMatch(field -> field.equals("Giới tính"));
    }

    @Test
    void who_leaves_the_screen_wants_no_check() throws IOException {
        ShellViewModel shell = shell();
        shell.open(TestDesk.messyList(folder));
        shell.go(Section.RULES);
        meanwhile.goOn();
        shell.go(Section.CHECK);
        assertThat(meanwhile.begun).as("begun again on coming back").isEqualTo(2);
    }

    @Test
    void a_rule_that_was_switched_off_is_gone_from_the_next_check_of_the_same_file() throws IOException {
        ShellViewModel shell = shell();
        shell.open(TestDesk.messyList(folder));
        shell.recognition().start();
        meanwhile.goOn();
        assertThat(shell.outdated()).isFalse();
        int before = findings(shell);
        shell.results().select(shell.results().number(0));
        String rule = shell.results().detail().get().orElseThrow().ruleId();
        shell.desk().rules().decide(new RuleChange(rule, Optional.empty(), "không dùng"));
        assertThat(shell.outdated()).isTrue();
        shell.checkAgain();
        assertThat(shell.outdated()).isFalse();
        assertThat(findings(shell)).isLessThan(before);
    }

    @Test
    void rules_are_taken_from_a_zip_too() throws IOException {
        Path from = Path.of("samples/quy-tac-rieng/bo-quy-tac");
        Path zip = folder.resolve("bo-quy-tac.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(from.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
        outside.file = Optional.of(zip);
        ShellViewModel shell = shell();
        shell.rules().show();
        shell.rules().loadZip();
        assertThat(shell.desk().problem().get()).isEmpty();
        assertThat(shell.rules().lines().get()).anyMatch(line -> line.id().equals("KHO-002"));
    }

    @Test
    void the_correction_list_says_what_was_decided_here() throws IOException {
        ShellViewModel shell = shell();
        shell.open(TestDesk.messyList(folder));
        shell.recognition().start();
        meanwhile.goOn();
        int line = 0;
        while (shell.results().rows().get(line).suggestion().isEmpty()) {
            line++;
        }
        shell.results().select(shell.results().number(line));
        shell.results().decisions().acceptSuggestion();
        shell.handOver().folder().set(folder.resolve("kq"));
        shell.handOver().write();
        assertThat(shell.desk().problem().get()).isEmpty();
        try (Workbook book = WorkbookFactory.create(
                folder.resolve("kq").resolve("correction-list.xlsx").toFile(), null, true)) {
            Map<String, Integer> outcomes = outcomes(book.getSheet("Danh sách"));
            assertThat(outcomes).containsOnlyKeys("", "Đã sửa");
            assertThat(outcomes.get("Đã sửa")).isPositive();
        }
    }

    /** How many lines have which outcome; each with an outcome also has a value. */
    private static Map<String, Integer> outcomes(Sheet sheet) {
        DataFormatter texts = new DataFormatter();
        Map<String, Integer> out = new java.util.TreeMap<>();
        for (int i = 2; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            String outcome = texts.formatCellValue(row.getCell(21));
            assertThat(texts.formatCellValue(row.getCell(22)).isEmpty()).isEqualTo(outcome.isEmpty());
            out.merge(outcome, 1, Integer::sum);
        }
        return out;
    }
}
