package vn.rasoat.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.CellRef;
import vn.rasoat.training.fault.ErrorClass;
import vn.rasoat.training.fault.ErrorClasses;
import vn.rasoat.training.fault.FileFault;
import vn.rasoat.training.list.ListProfile;
import vn.rasoat.training.list.ListProfiles;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

class SampleJobTest {
    @TempDir
    private Path folder = Path.of(".");

    private static List<List<String>> table(Path file) throws IOException {
        String text = Files.readString(file, UTF_8).substring(1);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            return reader.stream().map(record -> record.getFields()).toList();
        }
    }

    private static List<NamedCsvRecord> key(SampleResult result) throws IOException {
        String text = Files.readString(result.answerKey(), UTF_8).substring(1);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private SampleOptions options(int persons, long seed, double rate, String name) {
        return SampleOptions.of(persons, seed, rate, folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 77})
    void the_same_seed_gives_the_same_bytes(long seed) throws IOException {
        SampleResult one = SampleJob.run(options(800, seed, 0.2, "one").withLists(ListProfiles.all()));
        SampleResult two = SampleJob.run(options(800, seed, 0.2, "two").withLists(ListProfiles.all()));
        for (int i = 0; i < one.files().size(); i++) {
            assertThat(two.files().get(i)).hasSameBinaryContentAs(one.files().get(i));
        }
        assertThat(two.answerKey()).hasSameBinaryContentAs(one.answerKey());
        assertThat(one.rows().get("dan_cu.csv")).isGreaterThanOrEqualTo(800);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dan_cu", "bhyt", "hoc_sinh", "bao_tro_xa_hoi", "nguoi_cao_tuoi", "tre_em_duoi_6", "toan_bo"})
    void only_the_cells_in_the_key_differ_from_the_clean_list(String id) throws IOException {
        List<ListProfile> list = List.of(ListProfiles.byId(id).orElseThrow());
        for (double rate : new double[] {0.1, 1}) {
            SampleResult clean = SampleJob.run(options(3000, 5, 0, "clean").withLists(list));
            SampleResult dirty = SampleJob.run(options(3000, 5, rate, "dirty").withLists(list));
            assertThat(key(clean)).isEmpty();
            assertThat(differences(clean, dirty)).isEqualTo(changedCells(dirty));
        }
    }

    private static Set<String> changedCells(SampleResult dirty) throws IOException {
        List<String> cells = key(dirty).stream()
                .filter(line -> line.getField("role").equals("changed"))
                .map(line -> line.getField("row") + line.getField("column") + "|" + line.getField("wrong") + "|"
                        + line.getField("right"))
                .toList();
        assertThat(cells).doesNotHaveDuplicates();
        return new TreeSet<>(cells);
    }

    private static Set<String> differences(SampleResult clean, SampleResult dirty) throws IOException {
        Set<Integer> added = key(dirty).stream()
                .filter(line -> line.getField("role").equals("added"))
                .map(line -> Integer.valueOf(line.getField("row")))
                .collect(Collectors.toSet());
        List<List<String>> before = table(clean.files().get(0));
        List<List<String>> after = table(dirty.files().get(0));
        Set<String> found = new TreeSet<>();
        int at = 0;
        for (int i = 0; i < after.size(); i++) {
            if (added.contains(i + 1)) {
                continue;
            }
            for (int c = 0; c < after.get(i).size(); c++) {
                String was = before.get(at).get(c);
                String is = after.get(i).get(c);
                if (!was.equals(is)) {
                    found.add((i + 1) + CellRef.letters(c) + "|" + is + "|" + was);
                }
            }
            at++;
        }
        assertThat(at).isEqualTo(before.size());
        return found;
    }

    @Test
    void every_row_is_wrong_when_all_are_asked_for() throws IOException {
        SampleResult result = SampleJob.run(options(2000, 3, 1, "all"));
        Set<String> rows =
                key(result).stream().map(line -> line.getField("row")).collect(Collectors.toSet());
        assertThat((long) rows.size()).isEqualTo(result.rows().get("dan_cu.csv"));
    }

    @Test
    void the_rate_is_the_share_of_rows_made_wrong() throws IOException {
        SampleResult result = SampleJob.run(options(20_000, 3, 0.05, "rate"));
        Set<String> rows = key(result).stream()
                .filter(line -> !line.getField("role").equals("involved"))
                .map(line -> line.getField("row"))
                .collect(Collectors.toSet());
        assertThat(rows.size() / 20_000.0).isBetween(0.045, 0.056);
    }

    @Test
    void every_error_class_occurs() throws IOException {
        Set<String> found = new HashSet<>();
        SampleResult result = SampleJob.run(options(20_000, 11, 0.5, "mix").withLists(ListProfiles.all()));
        key(result).forEach(line -> found.add(line.getField("class")));
        List<ErrorClass> rest = ErrorClasses.all().stream()
                .filter(error -> !found.contains(error.id()))
                .toList();
        List<String> missing = new ArrayList<>();
        for (ErrorClass error : rest) { // rare ones: alone they have every row to themselves
            SampleResult alone = SampleJob.run(options(15_000, 11, 1, "alone")
                    .withLists(ListProfiles.all())
                    .withClasses(List.of(error)));
            if (key(alone).stream().noneMatch(line -> line.getField("class").equals(error.id()))) {
                missing.add(error.id());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_error_of_a_column_occurs() throws IOException {
        for (FileFault fault : FileFault.values()) {
            Format format = fault == FileFault.LEGACY_FONT ? Format.XLSX : Format.CSV;
            SampleResult result = SampleJob.run(options(300, 4, 0, fault.name())
                    .withFormat(format, Set.of())
                    .withFileFaults(Set.of(fault)));
            assertThat(key(result))
                    .as(fault.name())
                    .extracting(line -> line.getField("class"))
                    .contains(fault.errorClass());
        }
    }

    @Test
    void a_column_in_tcvn3_reads_as_such_files_do() throws IOException {
        SampleResult result = SampleJob.run(options(300, 4, 0, "abc").withFileFaults(Set.of(FileFault.COLUMN_TCVN3)));
        assertThat(Files.readString(result.files().get(0), UTF_8))
                .contains(",NguyÔn ")
                .doesNotContain("000000,Nguyễn ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_keys_of_a_messy_workbook_point_at_its_cells(long seed) throws IOException {
        Set<Layout> habits = new HashSet<>(Layout.printed());
        habits.addAll(Set.of(Layout.SHEET_PER_HAMLET, Layout.SEX_TICKS, Layout.REAL_DATES, Layout.REPEATED_HEADER));
        SampleResult result = SampleJob.run(options(700, seed, 0.3, "messy").withFormat(Format.XLSX, habits));
        DataFormatter formatter = new DataFormatter();
        try (Workbook book =
                new XSSFWorkbook(Files.newInputStream(result.files().get(0)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(24);
            for (NamedCsvRecord line : key(result)) {
                if (line.getField("field").equals("gioi_tinh")
                        || line.getField("field").startsWith("ngay_")) {
                    continue; // ticks and real dates read otherwise
                }
                Sheet sheet = book.getSheet(line.getField("sheet"));
                var cell = sheet.getRow(Integer.parseInt(line.getField("row")) - 1)
                        .getCell(column(line.getField("column")));
                String text = cell == null ? "" : formatter.formatCellValue(cell);
                if (cell == null || cell.getCellType() == CellType.STRING) {
                    assertThat(text).isEqualTo(line.getField("wrong"));
                }
            }
        }
        recognitionPointsAtHeaders(result);
    }

    private static void recognitionPointsAtHeaders(SampleResult result) throws IOException {
        String text = Files.readString(result.recognitionKey(), UTF_8).substring(1);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text);
                Workbook book =
                        new XSSFWorkbook(Files.newInputStream(result.files().get(0)))) {
            for (NamedCsvRecord line : reader) {
                Sheet sheet = book.getSheet(line.getField("sheet"));
                Set<String> words = new HashSet<>();
                for (String end : List.of("header_first_row", "header_last_row")) {
                    var cell = sheet.getRow(Integer.parseInt(line.getField(end)) - 1)
                            .getCell(column(line.getField("column")));
                    words.add(cell == null ? "" : cell.getStringCellValue());
                }
                assertThat(words).contains(line.getField("header"));
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toCharArray()) {
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_recognition_key_points_at_header_and_first_person(Layout habit) throws IOException {
        SampleResult result = SampleJob.run(options(200, 6, 0, "habit").withFormat(Format.CSV, Set.of(habit)));
        List<List<String>> lines = lines(result.files().get(0));
        String text = Files.readString(result.recognitionKey(), UTF_8).substring(1);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            List<NamedCsvRecord> columns = reader.stream().toList();
            assertThat(columns)
                    .hasSizeGreaterThanOrEqualTo(ListProfiles.DAN_CU.columns().size());
            for (NamedCsvRecord column : columns) {
                int first = Integer.parseInt(column.getField("header_first_row"));
                int last = Integer.parseInt(column.getField("header_last_row"));
                int at = column(column.getField("column"));
                if (habit != Layout.TCVN3 && habit != Layout.VNI) {
                    assertThat(List.of(
                                    lines.get(first - 1).get(at),
                                    lines.get(last - 1).get(at)))
                            .contains(column.getField("header"));
                }
                int data = Integer.parseInt(column.getField("first_data_row"));
                assertThat(lines.get(data - 1).get(0)).isEqualTo("1");
            }
        }
    }

    /** All lines of the file, empty ones too; cells beyond a line's end are empty. */
    private static List<List<String>> lines(Path file) throws IOException {
        String text = Files.readString(file, UTF_8).substring(1);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream()
                    .map(record -> {
                        List<String> cells = new ArrayList<>(record.getFields());
                        while (cells.size() < 40) {
                            cells.add("");
                        }
                        return cells;
                    })
                    .map(List::copyOf)
                    .toList();
        }
    }

    @Test
    void refuses_options_that_make_no_sense() {
        assertThatThrownBy(() -> options(0, 1, 0, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options(1, 1, 1.5, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> options(1, 1, Double.NaN, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SampleJob.run(options(9, 1, 0, "x").withCommunes(List.of("99999"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
