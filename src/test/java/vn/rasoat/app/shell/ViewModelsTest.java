package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.app.desk.Settings;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.handover.HandOverViewModel.Stage;
import vn.rasoat.app.recognition.ColumnChoice;
import vn.rasoat.app.recognition.ColumnChoice.State;
import vn.rasoat.app.recognition.Option;
import vn.rasoat.app.results.Facet;
import vn.rasoat.app.results.FacetValue;
import vn.rasoat.app.results.FindingOrder;
import vn.rasoat.app.results.FindingRow;
import vn.rasoat.app.results.ResultsViewModel;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.model.Severity;

/** The whole way of the official, without a window. */
class ViewModelsTest {
    @TempDir
    Path folder;

    private final FakeOutside outside = new FakeOutside();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ShellViewModel shell;

    @BeforeEach
    void sit_down() {
        shell = new ShellViewModel(TestDesk.in(folder, outside));
    }

    private ResultsViewModel checked() throws IOException {
        shell.open(TestDesk.messyList(folder));
        shell.recognition().start();
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
        return shell.results();
    }

    private static FacetValue value(ResultsViewModel results, Facet facet, String id) {
        return results.facets().get().getOrDefault(facet, List.of()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_opened_file_is_recognised_and_remembered() throws IOException {
        outside.file = Optional.of(TestDesk.messyList(folder));
        shell.start().choose();
        assertThat(shell.page().get()).isEqualTo(Page.RECOGNITION);
        assertThat(shell.recognition().fileName()).isEqualTo("dan_cu.xlsx");
        assertThat(shell.recognition().profile()).isEqualTo("dan_cu");
        assertThat(shell.start().recent()).containsExactly(outside.file.get());
    }

    @Test
    void a_file_that_cannot_be_used_is_told_calmly_and_nothing_moves() {
        shell.open(folder.resolve("không có.xlsx"));
        assertThat(shell.page().get()).isEqualTo(Page.START);
        assertThat(shell.start().busy().get()).isFalse();
        assertThat(shell.desk().problem().get().orElseThrow().code()).matches("T-\\d{4}");
        assertThat(shell.desk().problem().get().orElseThrow().details()).startsWith("file-missing\n");
        shell.desk().dismiss();
        assertThat(shell.desk().problem().get()).isEmpty();
    }

    @Test
    void a_fault_of_the_program_has_a_code_that_is_the_same_each_time_and_no_data() {
        IllegalStateException fault = new IllegalStateException("Nguyễn Văn A 001090123456");
        shell.desk().tell(fault);
        String code = shell.desk().problem().get().orElseThrow().code();
        assertThat(code).matches("R-\\d{4}");
        assertThat(shell.desk().problem().get().toString()).doesNotContain("Nguyễn", "001090123456");
        shell.desk().tell(fault);
        assertThat(shell.desk().problem().get().orElseThrow().code()).isEqualTo(code);
    }

    @Test
    void a_column_can_be_said_to_hold_something_else() throws IOException {
        shell.open(TestDesk.messyList(folder));
        ColumnChoice column = shell.recognition().columns().get(1);
        assertThat(column.state()).isEqualTo(State.SURE);
        shell.recognition().chooseField(1, "");
        ColumnChoice now = shell.recognition().columns().get(1);
        assertThat(now.state()).isEqualTo(State.CHOSEN);
        assertThat(now.field()).isEmpty();
        shell.recognition().chooseField(1, "ma_ho");
        assertThat(shell.recognition().columns().get(1).field()).contains("ma_ho");
    }

    @Test
    void what_was_said_about_columns_holds_for_the_next_file_with_the_same_headings() throws IOException {
        Path list = TestDesk.messyList(folder);
        shell.open(list);
        assertThat(shell.recognition().recalled()).isZero();
        shell.recognition().chooseField(1, "ma_ho");
        Path next = Files.copy(list, folder.resolve("tháng sau.xlsx"));
        shell = new ShellViewModel(TestDesk.in(folder, outside));
        shell.open(next);
        assertThat(shell.recognition().recalled()).isPositive();
        assertThat(shell.recognition().columns().get(1).field()).contains("ma_ho");
        shell.recognition().forget();
        assertThat(shell.recognition().columns().get(1).state()).isEqualTo(State.SURE);
        shell.open(list);
        assertThat(shell.recognition().recalled()).isZero();
    }

    @Test
    void text_in_an_old_encoding_is_shown_before_and_after() throws IOException {
        Path list = folder.resolve("tcvn3.csv");
        StringBuilder text = new StringBuilder("STT,Hä vµ tªn,Ngµy sinh,Sè CCCD\n");
        for (int i = 1; i < 30; i++) {
            text.append(i)
                    .append(",NguyÔn V¨n B×nh,01/02/19")
                    .append(50 + i)
                    .append(",0010900000")
                    .append(10 + i)
                    .append('\n');
        }
        Files.write(list, text.toString().getBytes(java.nio.charset.Charset.forName("windows-1252")));
        shell.open(list);
        var samples = shell.recognition().encodingSamples();
        assertThat(samples).hasSize(1);
        assertThat(samples.get(0).before()).isEqualTo("NguyÔn V¨n B×nh");
        assertThat(samples.get(0).after()).isEqualTo("Nguyễn Văn Bình");
        assertThat(samples.get(0).encoding()).isEqualTo("TCVN3");
    }

    @Test
    void fields_are_found_with_and_without_marks() throws IOException {
        shell.open(TestDesk.messyList(folder));
        ColumnChoice column = shell.recognition().columns().get(1);
        List<String> with = shell.recognition().fieldsFor(column, "dân tộc").stream()
                .map(Option::id)
                .toList();
        List<String> without = shell.recognition().fieldsFor(column, "dan toc").stream()
                .map(Option::id)
                .toList();
        assertThat(with).contains("dan_toc").isEqualTo(without);
    }

    @Test
    void a_kind_of_list_that_lacks_columns_says_which() throws IOException {
        shell.open(TestDesk.messyList(folder));
        shell.recognition().chooseField(5, "");
        assertThat(shell.recognition().notes()).anyMatch(note -> note.contains("Số định danh cá nhân"));
    }

    @Test
    void long_numbers_in_the_preview_are_masked() throws IOException {
        shell.open(TestDesk.messyList(folder));
        List<String> ids = shell.recognition().rows().stream()
                .map(row -> shell.recognition().text(row, 5))
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(ids).isNotEmpty().noneMatch(text -> text.matches(".*\\d{9}.*"));
    }

    @Test
    void findings_stand_in_the_order_of_severity_and_can_be_put_in_others() throws IOException {
        ResultsViewModel results = checked();
        List<Severity> severities =
                results.rows().stream().map(FindingRow::severity).toList();
        assertThat(severities).isSorted().contains(Severity.ERROR, Severity.INFO);
        results.sort(FindingOrder.SEVERITY, true);
        assertThat(results.rows().get(0).severity()).isEqualTo(severities.get(severities.size() - 1));
        results.sort(FindingOrder.ROW, false);
        assertThat(results.rows().stream().map(FindingRow::row)).isSorted();
        results.sort(FindingOrder.ROW, true);
        assertThat(results.rows().get(0).row())
                .isEqualTo(
                        results.rows().stream().mapToInt(FindingRow::row).max().orElse(0));
    }

    @Test
    void counts_of_facets_are_what_choosing_them_would_leave() throws IOException {
        ResultsViewModel results = checked();
        int all = results.rows().size();
        for (Facet facet : Facet.values()) {
            assertThat(results.facets().get().getOrDefault(facet, List.of()).stream()
                            .mapToInt(FacetValue::count)
                            .sum())
                    .as(facet.name())
                    .isEqualTo(all);
        }
        FacetValue errors = value(results, Facet.SEVERITY, "error");
        results.choose(errors, true);
        assertThat(results.rows()).hasSize(errors.count()).allMatch(row -> row.severity() == Severity.ERROR);
        FacetValue field = results.facets().get().getOrDefault(Facet.FIELD, List.of()).stream()
                .filter(each -> each.count() > 0)
                .findFirst()
                .orElseThrow();
        results.choose(field, true);
        assertThat(results.rows()).hasSize(field.count());
        assertThat(value(results, Facet.SEVERITY, "error").count()).isEqualTo(field.count());
        assertThat(results.narrowed()).isTrue();
        results.chooseAll();
        assertThat(results.rows()).hasSize(all);
        assertThat(results.narrowed()).isFalse();
    }

    @Test
    void a_search_finds_people_with_and_without_marks() throws IOException {
        ResultsViewModel results = checked();
        int all = results.rows().size();
        String name = results.rows().stream()
                .map(FindingRow::person)
                .filter(person -> person.startsWith("Nguyễn"))
                .findFirst()
                .orElseThrow();
        results.search(name);
        int marked = results.rows().size();
        assertThat(results.rows().stream().map(FindingRow::person)).contains(name);
        results.search(vn.rasoat.text.Folding.stripMarks(name).toLowerCase(java.util.Locale.ROOT));
        assertThat(results.rows().size()).isGreaterThanOrEqualTo(marked).isLessThan(all);
        results.search("");
        assertThat(results.rows()).hasSize(all);
    }

    @Test
    void numbers_are_masked_until_revealed() throws IOException {
        ResultsViewModel results = checked();
        results.select(firstOfARow(results));
        assertThat(cells(results)).noneMatch(text -> text.matches(".*\\d{9}.*"));
        results.revealed().set(true);
        assertThat(cells(results)).anyMatch(text -> text.matches(".*\\d{9}.*"));
        results.revealed().set(false);
        assertThat(cells(results)).noneMatch(text -> text.matches(".*\\d{9}.*"));
    }

    /** The first finding that is not about the table as a whole. */
    private static int firstOfARow(ResultsViewModel results) {
        return results.rows().stream()
                .filter(row -> row.row() > 0)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> cells(ResultsViewModel results) {
        return results.detail().get().orElseThrow().row().stream()
                .map(cell -> cell.value())
                .toList();
    }

    @Test
    void a_finding_tells_what_why_law_papers_and_who() throws IOException {
        ResultsViewModel results = checked();
        results.select(firstOfARow(results));
        var detail = results.detail().get().orElseThrow();
        assertThat(detail.title()).isNotBlank();
        assertThat(detail.message()).isNotBlank();
        assertThat(detail.why()).isNotBlank();
        assertThat(detail.law()).isNotEmpty();
        assertThat(detail.route()).isNotBlank();
        assertThat(detail.row()).anyMatch(cell -> cell.wrong());
    }

    @Test
    void another_language_changes_the_words_and_not_the_place() throws IOException {
        ResultsViewModel results = checked();
        results.select(results.rows().get(0).number());
        String vietnamese = results.detail().get().orElseThrow().title();
        shell.desk().change(Settings.STANDARD.withLanguage("en"));
        assertThat(shell.page().get()).isEqualTo(Page.RESULTS);
        assertThat(results.detail().get().orElseThrow().title()).isNotEqualTo(vietnamese);
        assertThat(results.count()).contains("findings");
    }

    @Test
    void the_chosen_documents_are_written_and_the_folder_shown() throws IOException {
        checked();
        shell.go(Page.HANDOVER);
        Path to = folder.resolve("chỗ khác");
        outside.folder = Optional.of(to);
        assertThat(shell.handOver().folder().get()).isEqualTo(folder.resolve("Kết quả rà soát - dan_cu"));
        shell.handOver().chooseFolder();
        shell.handOver().want(Format.HTML, false);
        shell.handOver().write();
        assertThat(shell.handOver().stage().get()).isEqualTo(Stage.WRITTEN);
        try (var written = Files.list(to)) {
            assertThat(written.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("correction-list.xlsx", "findings.csv", "summary.json");
        }
        shell.handOver().openFolder();
        assertThat(outside.shown).containsExactly(to);
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told() throws IOException {
        checked();
        Path file = Files.createFile(folder.resolve("tệp"));
        shell.handOver().folder().set(file);
        shell.handOver().write();
        assertThat(shell.handOver().stage().get()).isEqualTo(Stage.CHOOSING);
        assertThat(shell.desk().problem().get()).isPresent();
    }

    @Test
    void sample_data_can_be_tried_without_any_file() {
        shell.start().trySample();
        assertThat(shell.page().get()).isEqualTo(Page.RECOGNITION);
        assertThat(shell.start().recent()).isEmpty();
    }
}
