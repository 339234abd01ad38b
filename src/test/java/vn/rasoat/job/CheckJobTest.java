package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.Engine;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.Rule;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;

/** The main job from files to documents: complete, the same each time, and careful with what it is given. */
class CheckJobTest {
    private static final String HEADER = "STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Dân tộc\r\n";

    @TempDir
    private Path folder = Path.of(".");

    private Path out() {
        return folder.resolve("out");
    }

    /** A list of invented women, of whom no two are born on the same day. */
    private Path list(String name, int people, IntFunction<String> id) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF").append(HEADER);
        for (int i = 0; i < people; i++) {
            text.append(person(i, "Nguyễn Thị Lan", id.apply(i)));
        }
        return Files.writeString(folder.resolve(name), text, UTF_8);
    }

    private static String person(int i, String name, String id) {
        return (i + 1) + "," + name + "," + birth(i) + ",Nữ," + id + ",Kinh\r\n";
    }

    private static String birth(int i) {
        return String.format(Locale.ROOT, "%02d/%02d/19%02d", 1 + i % 28, 1 + i / 28 % 12, year(i));
    }

    private static int year(int i) {
        return 50 + i / 336 % 40;
    }

    private static String id(int i) {
        return String.format(Locale.ROOT, "0011%02d%06d", year(i), 100_000 + i * 7);
    }

    private Path sample(double rate) throws IOException {
        return SampleJob.run(SampleOptions.of(3000, 5, rate, folder.resolve("sample")))
                .files()
                .get(0);
    }

    private JsonNode summary() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(out().resolve("summary.json")));
    }

    /** The lines of the correction list's second sheet, cell by cell, without title and heading. */
    private List<List<String>> correctionLines() throws IOException {
        DataFormatter formatter = new DataFormatter(Locale.ROOT);
        List<List<String>> lines = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out().resolve("correction-list.xlsx")))) {
            for (int s = 1; s < book.getNumberOfSheets(); s++) {
                Sheet sheet = book.getSheetAt(s);
                if (!sheet.getSheetName().startsWith("Danh sách")) {
                    continue;
                }
                for (int r = 2; r <= sheet.getLastRowNum(); r++) {
                    List<String> cells = new ArrayList<>();
                    sheet.getRow(r).forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                    lines.add(cells);
                }
            }
        }
        return lines;
    }

    @Test
    void every_finding_is_written_however_many_there_are() throws Exception {
        Path file = list("nhieu.csv", 12_000, i -> i % 12 == 0 ? id(i) : id(i).substring(0, 11));

        Checking.writing(Format.CSV, Format.JSON).run(List.of(file), out());

        List<FindingLine> found = FindingLine.all(out()).stream()
                .filter(line -> line.rule().equals("FMT-001"))
                .toList();
        assertThat(found).hasSize(11_000);
        assertThat(found.stream().map(FindingLine::finding).distinct()).hasSize(11_000);
        assertThat(found.stream().map(FindingLine::row).map(Integer::valueOf))
                .isEqualTo(IntStream.range(0, 12_000)
                        .filter(i -> i % 12 != 0)
                        .mapToObj(i -> i + 2)
                        .toList());
    }

    @Test
    void the_documents_of_a_run_agree() throws Exception {
        RunReport run = Checking.writing(Format.values()).run(List.of(sample(0.2)), out());

        List<FindingLine> lines = FindingLine.all(out());
        Map<String, Long> bySeverity = new TreeMap<>();
        Map<String, Long> byRule = new TreeMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(FindingLine::finding))
                .values()
                .forEach(one -> {
                    bySeverity.merge(one.get(0).severity(), 1L, Long::sum);
                    byRule.merge(one.get(0).rule(), 1L, Long::sum);
                });
        JsonNode list = summary().at("/files/0/lists/0");
        for (Severity severity : Severity.values()) {
            long expected = bySeverity.getOrDefault(severity.code(), 0L);
            assertThat(list.at("/findings/" + severity.code()).asLong())
                    .as(severity.code())
                    .isEqualTo(expected);
            assertThat(run.findings(severity)).isEqualTo(expected);
        }
        Map<String, Long> told = new TreeMap<>();
        list.at("/rules").forEach(rule -> {
            if (rule.get("findings").asLong() > 0) {
                told.merge(rule.get("rule").asText(), rule.get("findings").asLong(), Long::sum);
            }
        });
        assertThat(told).isEqualTo(byRule);
        assertThat(correctionLines()).hasSize(lines.size());
        assertThat(list.get("rowsRead").asLong())
                .isEqualTo(run.lists().get(0).rows())
                .isGreaterThanOrEqualTo(3000);
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws Exception {
        Path file = sample(0.3);
        Checking checking = Checking.writing(Format.CSV, Format.JSON);
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        checking.run(List.of(file), one);
        checking.run(List.of(file), two);

        assertThat(two.resolve("findings.csv")).hasSameBinaryContentAs(one.resolve("findings.csv"));
        assertThat(two.resolve("summary.json")).hasSameBinaryContentAs(one.resolve("summary.json"));
        for (int workers : new int[] {1, 2, 3}) {
            Path by = folder.resolve("by" + workers);
            runBy(workers, file, by, checking.options());
            assertThat(by.resolve("findings.csv"))
                    .as("%d workers", workers)
                    .hasSameBinaryContentAs(one.resolve("findings.csv"));
        }
    }

    private static void runBy(int workers, Path file, Path to, CheckOptions options) throws Exception {
        Toolbox tools = Toolbox.bundled();
        var context = tools.context(options.asOf());
        List<Rule> rules =
                tools.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
        RecognizedFile opened =
                new Recognition(tools).open(file, Optional.empty(), options.overrides(), options.asOf());
        try (Documents documents = Documents.open(Optional.of(to), options, tools, context)) {
            for (PeopleList list : PeopleList.of(opened, tools)) {
                var prepared = new Preparation(tools, context, rules).prepare(list);
                CheckResult result = new Engine(workers).run(prepared.plan(), prepared.tables(), Progress.SILENT);
                result.show(documents.outputsFor(list), Set.of(), Progress.SILENT);
            }
            documents.complete(new RunReport("dev", Map.of(), options.asOf(), List.of()));
        }
    }

    @Test
    void source_files_are_only_read() throws Exception {
        Path csv = sample(0.2);
        Path xlsx = SampleJob.run(SampleOptions.of(300, 5, 0.2, folder.resolve("x"))
                        .withFormat(vn.rasoat.training.write.Format.XLSX, Set.of()))
                .files()
                .get(0);
        FileTime then = FileTime.fromMillis(1_700_000_000_000L);
        List<byte[]> before = new ArrayList<>();
        for (Path file : List.of(csv, xlsx)) {
            before.add(Files.readAllBytes(file));
            Files.setLastModifiedTime(file, then);
        }

        Checking.writing(Format.values()).run(List.of(csv, xlsx), out());

        assertThat(csv).hasBinaryContent(before.get(0));
        assertThat(xlsx).hasBinaryContent(before.get(1));
        assertThat(Files.getLastModifiedTime(csv)).isEqualTo(then);
        assertThat(Files.getLastModifiedTime(xlsx)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void unusable_files_get_one_clear_line_and_the_others_are_checked(String language) throws Exception {
        Path good = list("tot.csv", 30, CheckJobTest::id);
        List<Path> bad = unusable();
        List<Path> files = new ArrayList<>(bad);
        files.add(3, good);
        files.add(list("cuoi.csv", 20, CheckJobTest::id));
        Checking checking = Checking.writing(Format.values()).in(language);

        RunReport run = checking.run(files, out());

        assertThat(checking.problems())
                .extracting(SourceException::code)
                .containsExactly(
                        "file-missing",
                        "file-empty",
                        "file-damaged",
                        "file-type-unknown",
                        "file-encrypted",
                        "file-folder");
        for (FileReport file : run.files()) {
            boolean isGood = file.name().equals("tot.csv") || file.name().equals("cuoi.csv");
            assertThat(file.problem().isEmpty()).as(file.name()).isEqualTo(isGood);
            if (!isGood) {
                assertThat(file.problem())
                        .contains(file.name())
                        .doesNotContain("\n", "error.")
                        .doesNotContainPattern("\\{\\d");
            }
        }
        assertThat(run.anyUnusable()).isTrue();
        assertThat(run.lists()).extracting(ListReport::rows).containsExactly(30L, 20L);
        assertThat(summary().get("files")).hasSize(files.size());
    }

    private List<Path> unusable() throws Exception {
        byte[] book = Files.readAllBytes(SampleJob.run(SampleOptions.of(50, 5, 0, folder.resolve("y"))
                        .withFormat(vn.rasoat.training.write.Format.XLSX, Set.of()))
                .files()
                .get(0));
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
        return List.of(
                folder.resolve("khong_co.xlsx"),
                Files.createFile(folder.resolve("rong.xlsx")),
                Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(book, book.length / 2)),
                Files.write(folder.resolve("anh.xlsx"), picture),
                encrypted(book),
                Files.createDirectory(folder.resolve("thu_muc.xlsx")));
    }

    private Path encrypted(byte[] book) throws Exception {
        Path file = folder.resolve("mat_khau.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật");
            try (OutputStream data = encryptor.getDataStream(parts)) {
                data.write(book);
            }
            try (OutputStream whole = Files.newOutputStream(file)) {
                parts.writeFilesystem(whole);
            }
        }
        return file;
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told_of() throws Exception {
        Path file = list("a.csv", 5, CheckJobTest::id);
        Path taken = Files.writeString(folder.resolve("taken"), "x");

        assertThatThrownBy(() -> Checking.writing(Format.values()).run(List.of(file), taken))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("output-refused"));
        assertThatThrownBy(() -> Checking.writing(Format.values()).run(List.of(file), taken.resolve("below")))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("output-failed"));
        assertThat(taken).hasContent("x");
    }

    @Test
    void nothing_half_written_is_left_when_the_end_cannot_be_written() throws Exception {
        Path file = list("a.csv", 5, CheckJobTest::id);
        Files.createDirectories(out().resolve("findings.csv").resolve("full"));

        assertThatThrownBy(() -> Checking.writing(Format.values()).run(List.of(file), out()))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("output-failed"));
        assertThat(names(out())).containsExactly("findings.csv");
    }

    @Test
    void a_check_that_is_stopped_leaves_the_former_results() throws Exception {
        Path file = list("a.csv", 500, i -> "1");
        Files.createDirectories(out());
        Files.writeString(out().resolve("findings.csv"), "former");
        CheckJob.Watcher impatient = new CheckJob.Watcher() {
            @Override
            public void file(String name) {
                // only stops
            }

            @Override
            public void unusable(String name, SourceException problem) {
                throw new AssertionError(problem);
            }

            @Override
            public boolean reached(Phase phase, long rows) {
                return phase != Phase.WRITING;
            }
        };

        CheckJob job = new CheckJob(
                Toolbox.bundled(), Checking.writing(Format.values()).options());
        assertThatThrownBy(() -> job.run(List.of(file), Optional.of(out()), impatient))
                .isInstanceOf(CheckCancelledException.class);
        assertThat(names(out())).containsExactly("findings.csv");
        assertThat(out().resolve("findings.csv")).hasContent("former");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void accepted_findings_do_not_count_until_they_expire() throws Exception {
        Path file = list("a.csv", 20, i -> i == 3 ? "00119012345" : id(i));
        Checking checking = Checking.writing(Format.values());
        RunReport before = checking.run(List.of(file), out());
        String finding = FindingLine.all(out()).stream()
                .filter(line -> line.rule().equals("FMT-001"))
                .findFirst()
                .orElseThrow()
                .finding();

        RunReport accepted = checking.accepting(accepting(finding + ",đã xem giấy tờ,Cán bộ A,2026-11-01\r\n"))
                .run(List.of(file), out());
        assertThat(accepted.findings(Severity.ERROR)).isEqualTo(before.findings(Severity.ERROR) - 1);
        assertThat(accepted.lists().get(0).score().accepted()).isEqualTo(1);
        assertThat(correctionLines()).noneMatch(line -> line.contains(finding));

        RunReport expired = checking.accepting(accepting(finding + ",đã xem giấy tờ,Cán bộ A,2026-10-31\r\n"))
                .run(List.of(file), out());
        assertThat(expired.findings(Severity.ERROR)).isEqualTo(before.findings(Severity.ERROR));
    }

    private Exceptions accepting(String line) throws IOException, SourceException {
        Path file = Files.writeString(folder.resolve("ngoai_le.csv"), "\uFEFFfinding,reason,person,expires\r\n" + line);
        return Exceptions.read(file, LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc,,Cán bộ A,\r\n",
                "abc,lý do,,\r\n",
                ",lý do,Cán bộ A,\r\n",
                "abc,lý do\r\n",
                "abc\r\n",
                "abc,lý do,Cán bộ A,31/12/2026\r\n"
            })
    void an_exception_without_reason_person_or_true_date_is_refused(String line) {
        assertThatThrownBy(() -> accepting(line))
                .isInstanceOfSatisfying(SourceException.class, e -> assertThat(e.code())
                        .isIn("exceptions-incomplete", "exceptions-date", "exceptions-unreadable"));
    }

    @Test
    void text_of_a_cell_never_becomes_a_formula() throws Exception {
        List<String> tricks = List.of(
                "=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1:A9)", "=HYPERLINK(\"\"http://x.vn\"\")", "\t=1+1");
        StringBuilder text = new StringBuilder("\uFEFF").append(HEADER);
        for (int i = 0; i < 30; i++) {
            String trick = "\"" + tricks.get(i % tricks.size()) + "\"";
            text.append(i + 1)
                    .append(',')
                    .append(trick)
                    .append(',')
                    .append(trick)
                    .append(",Nữ,");
            text.append(trick).append(',').append(trick).append("\r\n");
        }
        Path file = Files.writeString(folder.resolve("=1+1.csv"), text, UTF_8);

        Checking.writing(Format.values()).run(List.of(file), out());

        assertThat(FindingLine.all(out())).isNotEmpty();
        for (NamedCsvRecord line : FindingLine.csv(out().resolve("findings.csv"))) {
            for (String value : line.getFields()) {
                assertThat(value.matches("(?s)[=@\\t\\r].*|[+-].*[^0-9 .,].*"))
                        .as(value)
                        .isFalse();
            }
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out().resolve("correction-list.xlsx")))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @Test
    void documents_for_people_show_long_numbers_only_when_asked_to() throws Exception {
        Path file = list("a.csv", 40, i -> switch (i) {
            case 3 -> "0011901234567";
            case 5 -> "001 190 123 456";
            case 7 -> "001.190.123.456";
            case 9 -> "'001190123456";
            case 11 -> id(12);
            case 13 -> "１２３４５６７８９０１２";
            default -> id(i);
        });
        Checking.writing(Format.values()).run(List.of(file), out());
        String html = Files.readString(out().resolve("report.html"), UTF_8);
        assertThat(correctionLines()).isNotEmpty();
        for (String cell : correctionLines().stream().flatMap(List::stream).toList()) {
            assertThat(digits(cell)).as(cell).doesNotContainPattern("\\d{9,}");
        }
        assertThat(html).contains("•").doesNotContain("0011901234567", "001 190 123 456", "001.190.123.456", id(12));

        Checking.writing(Format.values()).unmasked().run(List.of(file), out());
        assertThat(correctionLines().toString()).contains("0011901234567", "001 190 123 456", id(12));
        assertThat(Files.readString(out().resolve("report.html"), UTF_8)).contains("0011901234567");
    }

    /** The text without what people put between the digits of a number; the key of a line is no number. */
    private static String digits(String cell) {
        return cell.matches("[0-9a-f-]+:.*") ? "" : cell.replaceAll("(?<=\\d)[ .-](?=\\d)", "");
    }

    @Test
    void sheets_of_one_kind_are_one_list() throws Exception {
        Path file = folder.resolve("hai_thon.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            for (int s = 0; s < 2; s++) {
                Sheet sheet = book.createSheet("Thôn " + (s + 1));
                write(sheet, 0, HEADER.strip());
                for (int i = 0; i < 20; i++) {
                    int who = i == 7 ? 1000 : s * 100 + i;
                    write(sheet, i + 1, person(who, "Nguyễn Thị Lan", id(who)).strip());
                }
            }
            book.write(to);
        }

        RunReport run = Checking.writing(Format.CSV).run(List.of(file), out());

        assertThat(run.lists()).hasSize(1);
        assertThat(run.lists().get(0).tables()).hasSize(2);
        assertThat(run.lists().get(0).rows()).isEqualTo(40);
        assertThat(FindingLine.all(out()).stream().filter(line -> line.rule().startsWith("DUP")))
                .as("the person on both sheets")
                .isNotEmpty()
                .allMatch(line -> line.row().equals("9"));
    }

    private static void write(Sheet sheet, int at, String line) {
        Row row = sheet.createRow(at);
        String[] cells = line.split(",");
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void what_the_person_says_of_columns_goes_before_recognition() throws Exception {
        StringBuilder text = new StringBuilder("\uFEFFSTT,Họ và tên,Ngày sinh,Giới tính,Cột lạ\r\n");
        for (int i = 0; i < 30; i++) {
            text.append(i + 1)
                    .append(",Nguyễn Thị Lan,")
                    .append(birth(i))
                    .append(",Nữ,A-")
                    .append(i)
                    .append("\r\n");
        }
        Path file = Files.writeString(folder.resolve("la.csv"), text, UTF_8);

        Checking plain = Checking.writing(Format.CSV);
        plain.run(List.of(file), out());
        assertThat(FindingLine.all(out())).noneMatch(line -> line.rule().equals("FMT-001"));

        plain.mapped("Cột lạ=so_dinh_danh").run(List.of(file), out());
        assertThat(FindingLine.all(out()).stream()
                        .filter(line -> line.field().equals("so_dinh_danh"))
                        .map(FindingLine::column)
                        .distinct())
                .containsExactly("E");

        plain.mapped("Giới tính=").run(List.of(file), out());
        assertThat(FindingLine.all(out())).noneMatch(line -> line.column().equals("D"));
    }
}
