package vn.rasoat.app.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.handover.Extra;
import vn.rasoat.app.handover.HandOverViewModel.Stage;
import vn.rasoat.app.results.DecisionsViewModel;
import vn.rasoat.app.results.Facet;
import vn.rasoat.app.results.FacetValue;
import vn.rasoat.app.results.FindingDetail.WrongCell;
import vn.rasoat.app.results.FindingOrder;
import vn.rasoat.app.results.FindingRow;
import vn.rasoat.app.results.ResultsViewModel;
import vn.rasoat.app.results.Scope;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.job.Exceptions;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.workspace.decision.Standing.State;

/** Deciding on findings, without a window: what is decided stays, counts, comes back, and goes into the documents. */
class DecisionsTest {
    @TempDir
    Path folder;

    private final FakeOutside outside = new FakeOutside();

    @SuppressWarnings("NullAway.Init") // set before each test
    private ShellViewModel shell;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ResultsViewModel results;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DecisionsViewModel decisions;

    @BeforeEach
    void check() throws IOException {
        check(TestDesk.messyList(folder));
    }

    private void check(Path list) {
        shell = new ShellViewModel(TestDesk.in(folder, outside));
        shell.open(list);
        shell.recognition().start();
        results = shell.results();
        decisions = results.decisions();
    }

    private FindingRow suggested() {
        return results.rows().stream()
                .filter(row -> row.row() > 0 && !row.suggestion().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private FindingRow line(int number) {
        return results.rows().get(results.lineOf(number));
    }

    private int count(State state) {
        return results.facets().get().getOrDefault(Facet.STATE, List.of()).stream()
                .filter(value -> value.id().equals(state.name().toLowerCase(java.util.Locale.ROOT)))
                .mapToInt(FacetValue::count)
                .sum();
    }

    @Test
    void an_accepted_proposal_counts_is_undone_and_done_again() {
        int all = results.rows().size();
        FindingRow row = suggested();
        results.select(row.number());
        decisions.acceptSuggestion();
        assertThat(line(row.number()).state()).isEqualTo(State.CORRECTED);
        assertThat(decisions.decided().state()).isEqualTo(State.CORRECTED);
        assertThat(count(State.CORRECTED)).isEqualTo(1);
        assertThat(count(State.OPEN)).isEqualTo(all - 1);
        assertThat(decisions.undo()).isEqualTo(row.number());
        assertThat(line(row.number()).state()).isEqualTo(State.OPEN);
        assertThat(count(State.OPEN)).isEqualTo(all);
        assertThat(decisions.redo()).isEqualTo(row.number());
        assertThat(line(row.number()).state()).isEqualTo(State.CORRECTED);
    }

    @Test
    void everything_is_found_again_after_the_program_was_started_anew() throws IOException {
        FindingRow row = suggested();
        results.select(row.number());
        decisions.acceptSuggestion();
        decisions.note("đã hỏi trưởng thôn");
        String told = decisions.decided().text();
        check(folder.resolve("dan_cu.xlsx"));
        results.select(row.number());
        assertThat(decisions.decided().text()).isEqualTo(told).isNotBlank();
        assertThat(decisions.decided().note()).isEqualTo("đã hỏi trưởng thôn");
        assertThat(decisions.canUndo()).isTrue();
        try (var files = Files.walk(folder.resolve("settings"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("dan_cu"));
        }
    }

    @Test
    void decisions_stay_with_their_findings_when_the_file_was_renamed() throws IOException {
        FindingRow row = suggested();
        results.select(row.number());
        decisions.acceptSuggestion();
        Path renamed = Files.copy(folder.resolve("dan_cu.xlsx"), folder.resolve("danh sách sửa lần 2.xlsx"));
        check(renamed);
        assertThat(count(State.CORRECTED)).isEqualTo(1);
    }

    @Test
    void an_exception_needs_a_reason_and_a_person_and_is_scored_apart() {
        FindingRow row = results.rows().stream()
                .filter(each -> each.row() > 0)
                .findFirst()
                .orElseThrow();
        int errors = errors();
        results.select(row.number());
        assertThat(decisions.keep(" ", "Vàng Thị Mẩy", Optional.empty())).isFalse();
        assertThat(decisions.keep("Đúng theo giấy khai sinh", "", Optional.empty()))
                .isFalse();
        assertThat(count(State.ACCEPTED)).isZero();
        assertThat(decisions.keep("Đúng theo giấy khai sinh", "Vàng Thị Mẩy", Optional.of(LocalDate.of(2027, 1, 1))))
                .isTrue();
        assertThat(count(State.ACCEPTED)).isEqualTo(1);
        assertThat(errors()).isEqualTo(errors - 1);
        assertThat(results.score().orElseThrow().figures())
                .anyMatch(figure ->
                        figure.style().equals("accepted") && figure.number().equals("1"));
        decisions.undo();
        assertThat(errors()).isEqualTo(errors);
    }

    private int errors() {
        return results.score().orElseThrow().figures().stream()
                .filter(figure -> figure.style().equals("error"))
                .mapToInt(figure -> Integer.parseInt(figure.number().replace(".", "")))
                .sum();
    }

    /** Enough errors that some are alike and some are about several people. */
    private void checkManyErrors() throws IOException {
        check(SampleJob.run(SampleOptions.of(900, 5, 0.5, folder.resolve("nhiều lỗi"))
                        .withFormat(vn.rasoat.training.write.Format.CSV, Set.of()))
                .files()
                .get(0));
    }

    @Test
    void all_that_are_alike_are_decided_and_undone_together() throws IOException {
        checkManyErrors();
        FindingRow row = results.rows().stream()
                .filter(each -> {
                    results.select(each.number());
                    return each.row() > 0 && decisions.reach(Scope.ALIKE) > 2;
                })
                .findFirst()
                .orElseThrow();
        results.select(row.number());
        int alike = decisions.reach(Scope.ALIKE);
        decisions.scope().set(Scope.ALIKE);
        decisions.send("cong_an_xa");
        assertThat(count(State.REFERRED)).isEqualTo(alike);
        assertThat(decisions.decided().text()).contains("Công an");
        decisions.undo();
        assertThat(count(State.REFERRED)).isZero();
    }

    @Test
    void those_chosen_in_the_table_are_decided_together() {
        int[] chosen = {results.number(0), results.number(3), results.number(5)};
        decisions.selection(() -> chosen);
        results.select(chosen[0]);
        decisions.scope().set(Scope.SELECTED);
        decisions.note("xem lại");
        for (int number : chosen) {
            assertThat(line(number).noted()).isTrue();
        }
        assertThat(results.rows().stream().filter(FindingRow::noted)).hasSize(3);
    }

    @Test
    void findings_can_be_narrowed_down_to_a_village_and_put_in_the_order_of_names() {
        FacetValue village = results.facets().get().getOrDefault(Facet.VILLAGE, List.of()).stream()
                .filter(value -> !value.id().isEmpty())
                .findFirst()
                .orElseThrow();
        results.choose(village, true);
        assertThat(results.rows()).hasSize(village.count());
        results.chooseAll();
        results.sort(FindingOrder.PERSON, false);
        List<String> given = results.rows().stream()
                .map(FindingRow::person)
                .filter(name -> !name.isBlank())
                .map(vn.rasoat.text.Folding::candidateKey)
                .map(bare -> bare.substring(bare.lastIndexOf(' ') + 1))
                .toList();
        assertThat(given).isSorted().hasSizeGreaterThan(20);
        results.sort(FindingOrder.PERSON, true);
        assertThat(results.rows().get(0).person()).isBlank();
    }

    @Test
    void rows_that_a_finding_names_are_shown_beside_it() throws IOException {
        checkManyErrors();
        assertThat(results.rows()).anyMatch(row -> {
            results.select(row.number());
            return !results.detail().get().orElseThrow().related().isEmpty();
        });
        var related = results.detail().get().orElseThrow().related().get(0);
        assertThat(related.place()).startsWith("Dòng ");
        assertThat(related.cells()).isNotEmpty();
        assertThat(related.cells().stream().map(cell -> cell.value())).noneMatch(text -> text.matches(".*\\d{9}.*"));
    }

    @Test
    void the_hand_over_has_the_corrected_copy_the_exceptions_and_the_list_in_parts() throws Exception {
        results.revealed().set(true);
        FindingRow row = suggested();
        results.select(row.number());
        WrongCell wrong = results.detail().get().orElseThrow().wrong().stream()
                .filter(cell -> !cell.suggestion().isEmpty())
                .findFirst()
                .orElseThrow();
        decisions.acceptSuggestion();
        int other = results.rows().stream()
                .filter(each -> each.row() > 0 && each.row() != row.row())
                .findFirst()
                .orElseThrow()
                .number();
        results.select(other);
        decisions.keep("=1+1 đúng", "Vàng Thị Mẩy", Optional.empty());
        byte[] before = Files.readAllBytes(folder.resolve("dan_cu.xlsx"));

        shell.handOver().refresh();
        assertThat(shell.handOver().preview().get().cells()).isPositive();
        assertThat(shell.handOver().preview().get().exceptions()).isEqualTo(1);
        assertThat(shell.handOver().extras().get()).containsExactlyInAnyOrder(Extra.COPY, Extra.EXCEPTIONS);
        shell.handOver().want(Extra.BY_VILLAGE, true);
        shell.handOver().want(Extra.BY_ROUTE, true);
        shell.handOver().want(Format.JSON, false);
        shell.handOver().write();
        assertThat(shell.handOver().stage().get()).isEqualTo(Stage.WRITTEN);
        assertThat(shell.handOver().refusals()).isEmpty();
        Path to = shell.handOver().folder().get();
        assertThat(shell.handOver().fileNames())
                .contains("dan_cu - đã sửa.xlsx", "changes.csv", "exceptions.csv", "correction-list.xlsx")
                .hasSizeGreaterThan(8)
                .allMatch(name -> Files.isRegularFile(to.resolve(name)));
        assertThat(Files.readAllBytes(folder.resolve("dan_cu.xlsx"))).isEqualTo(before);
        assertThat(cell(to.resolve("dan_cu - đã sửa.xlsx"), wrong.cell())).isEqualTo(wrong.suggestion());
        assertThat(cell(folder.resolve("dan_cu.xlsx"), wrong.cell())).isEqualTo(wrong.value());
        assertThat(Exceptions.read(to.resolve("exceptions.csv"), TestDesk.TODAY).findings())
                .hasSize(1);
        assertThat(Files.readString(to.resolve("findings.csv"), UTF_8)).isNotBlank();
    }

    private static String cell(Path file, String reference) throws IOException {
        CellReference at = new CellReference(reference);
        try (InputStream in = Files.newInputStream(file);
                Workbook book = WorkbookFactory.create(in)) {
            return new DataFormatter()
                    .formatCellValue(book.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol()));
        }
    }
}
