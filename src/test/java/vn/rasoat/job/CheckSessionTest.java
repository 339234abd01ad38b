package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.FindingBrowser.Shown;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Layout;

class CheckSessionTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Toolbox TOOLS = Toolbox.bundled();

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Path list;

    @BeforeAll
    static void make_a_messy_list() throws IOException {
        list = SampleJob.run(SampleOptions.of(500, 3, 0.1, folder)
                        .withFormat(vn.rasoat.training.write.Format.XLSX, Set.copyOf(Layout.printed())))
                .files()
                .get(0);
    }

    private static CheckOptions options(Overrides overrides) {
        return new CheckOptions(
                Optional.empty(), AS_OF, overrides, "vi", List.of(Format.values()), false, Exceptions.NONE);
    }

    @Test
    void button_and_option_give_identical_documents() throws Exception {
        Path byOption = folder.resolve("option");
        Overrides said = new Overrides(Map.of("B", ""));
        new CheckJob(TOOLS, options(said)).run(List.of(list), Optional.of(byOption), new Quiet());

        CheckSession session = CheckSession.open(list, TOOLS, AS_OF);
        session.chooseField(0, 1, "");
        Path byButton = folder.resolve("button");
        session.check(options(Overrides.NONE), Progress.SILENT)
                .write(byButton, options(Overrides.NONE), Progress.SILENT);

        for (String name : List.of("findings.csv", "summary.json", "report.html")) {
            assertThat(byButton.resolve(name)).as(name).hasSameBinaryContentAs(byOption.resolve(name));
        }
        assertThat(byButton.resolve("correction-list.xlsx")).exists();
    }

    @Test
    void every_finding_can_be_had_by_its_number_in_the_order_of_the_csv() throws Exception {
        CheckedFile checked = CheckSession.open(list, TOOLS, AS_OF).check(options(Overrides.NONE), Progress.SILENT);
        Path out = folder.resolve("numbers");
        checked.write(out, options(Overrides.NONE), Progress.SILENT);
        List<String> written = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(Files.newInputStream(out.resolve("findings.csv")), UTF_8)) {
            for (NamedCsvRecord line : reader) {
                String told = line.getField("finding") + line.getField("rule") + line.getField("severity");
                if (written.isEmpty() || !written.get(written.size() - 1).equals(told)) {
                    written.add(told);
                }
            }
        }

        CheckedList only = checked.lists().get(0);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < only.findings().size(); i++) {
            Shown each = only.findings().at(i);
            assertThat(each.finding().rule().id())
                    .isEqualTo(only.plan()
                            .checks()
                            .get(only.findings().check(i))
                            .rule()
                            .id());
            assertThat(each.finding().severity()).isEqualTo(only.findings().severity(i));
            shown.add(each.finding().id()
                    + each.finding().rule().id()
                    + each.finding().severity().code());
        }
        assertThat(shown).isEqualTo(written);
    }

    @Test
    void findings_are_the_same_whichever_is_looked_at_first() throws Exception {
        CheckedList checked = CheckSession.open(list, TOOLS, AS_OF)
                .check(options(Overrides.NONE), Progress.SILENT)
                .lists()
                .get(0);
        FindingBrowser findings = checked.findings();
        List<String> backwards = new ArrayList<>();
        for (int i = findings.size() - 1; i >= 0; i--) {
            backwards.add(0, findings.at(i).finding().id());
        }
        List<String> forwards = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            forwards.add(findings.at(i).finding().id());
        }
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void a_search_finds_exactly_the_rows_that_have_the_text() throws Exception {
        FindingBrowser findings = CheckSession.open(list, TOOLS, AS_OF)
                .check(options(Overrides.NONE), Progress.SILENT)
                .lists()
                .get(0)
                .findings();
        BitSet expected = new BitSet();
        for (int i = 0; i < findings.size(); i++) {
            boolean has = findings.at(i).row().cells().stream()
                    .anyMatch(cell -> cell.text().contains("Nguyễn Thị"));
            if (has) {
                expected.set((int) findings.row(i));
            }
        }
        assertThat(expected.isEmpty()).isFalse();
        assertThat(findings.rowsWith(text -> text.contains("Nguyễn Thị"), () -> true))
                .isEqualTo(expected);
        assertThat(findings.rowsWith(text -> true, () -> false)).isEqualTo(new BitSet());
    }

    @Test
    void a_field_said_of_one_column_is_taken_from_another() throws Exception {
        CheckSession session = CheckSession.open(list, TOOLS, AS_OF);
        session.chooseField(0, 1, "ho_va_ten");
        session.chooseField(0, 2, "ho_va_ten");

        assertThat(session.file()
                        .tables()
                        .get(0)
                        .mapping()
                        .columns()
                        .get(2)
                        .field()
                        .orElseThrow()
                        .id())
                .isEqualTo("ho_va_ten");
        assertThat(session.file().tables().get(0).mapping().columns().get(1).field())
                .isEmpty();
    }

    @Test
    void a_kind_of_list_that_was_said_stays() throws Exception {
        CheckSession session = CheckSession.open(list, TOOLS, AS_OF);
        session.chooseProfile(0, "bhyt");
        session.chooseField(0, 0, "");
        assertThat(session.file().tables().get(0).mapping().profile()).isEqualTo("bhyt");
    }

    @Test
    void the_preview_tells_the_first_rows_by_their_excel_numbers() throws Exception {
        CheckSession session = CheckSession.open(list, TOOLS, AS_OF);
        Preview preview = session.preview(0, 5);
        assertThat(preview.rows()).hasSize(5);
        assertThat(preview.rows().get(0).number())
                .isGreaterThanOrEqualTo(
                        session.file().tables().get(0).table().info().firstDataRow());
        assertThat(preview.rows().get(0).cells())
                .hasSize(session.file().tables().get(0).mapping().columns().size());
    }

    @Test
    void a_check_stops_when_it_is_told_to() throws Exception {
        CheckSession session = CheckSession.open(list, TOOLS, AS_OF);
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> session.check(options(Overrides.NONE), (phase, rows) -> false))
                .isInstanceOf(CheckCancelledException.class);
    }

    private static final class Quiet implements CheckJob.Watcher {
        @Override
        public void file(String name) {}

        @Override
        public void unusable(String name, SourceException problem) {
            throw new IllegalStateException(problem);
        }

        @Override
        public boolean reached(Phase phase, long rows) {
            return true;
        }
    }
}
