package vn.rasoat.correction.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.correction.copy.Refusal.Reason;
import vn.rasoat.ingest.SourceReader;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

class CorrectedCopyTest {
    private static final Toolbox TOOLS = Toolbox.bundled();
    private static final String SHEET = "Thôn Nà Ngò";

    @TempDir
    Path folder;

    private CopyOutcome copy(Path file, Path target, CellChange... changes) throws SourceException {
        return new CorrectedCopy(SourceReader.open(file, TOOLS.openOptions()), TOOLS.openOptions())
                .write(List.of(changes), target);
    }

    private static CellChange change(String sheet, int row, int column, String was, String value) {
        return new CellChange(new CellRef(sheet, row, column), was, value);
    }

    /** A list with a letterhead, a number and a date cell, a formula and a merged area. */
    private Path book(String name) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = book.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH NHÂN KHẨU");
            Row head = sheet.createRow(1);
            String[] headings = {"STT", "Họ và tên", "Ngày sinh", "Số định danh cá nhân", "Ghi chú", "Tuổi"};
            for (int i = 0; i < headings.length; i++) {
                head.createCell(i).setCellValue(headings[i]);
            }
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            String[] names = {"Lò Văn Ín", "Vàng Thị Mẩy", "Sùng A Páo", "Hà Thị <Xuân> & Thu", "Giàng Seo Lử"};
            for (int i = 0; i < names.length; i++) {
                Row row = sheet.createRow(2 + i);
                row.createCell(0).setCellValue(i + 1);
                row.createCell(1).setCellValue(names[i]);
                row.createCell(2).setCellValue(LocalDate.of(1980 + i, 3, 4));
                row.getCell(2).setCellStyle(day);
                row.createCell(3).setCellValue(24080000000L + i);
                row.createCell(5).setCellFormula("2026-YEAR(C" + (3 + i) + ")");
            }
            sheet.getRow(6).createCell(4).setCellValue("chung hộ");
            sheet.addMergedRegion(new CellRangeAddress(6, 7, 4, 4));
            book.createSheet("Khác").createRow(0).createCell(0).setCellValue("không liên quan");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã.xlsx", "xã.xls"})
    void only_the_accepted_cells_of_a_workbook_change(String name) throws Exception {
        Path file = book(name);
        byte[] before = Files.readAllBytes(file);
        Path target = folder.resolve("sửa " + name);
        CopyOutcome outcome = copy(
                file,
                target,
                change(SHEET, 3, 1, "Lò Văn Ín", "Lò Văn \"Ỉn\" <&> _x0041_"),
                change(SHEET, 4, 2, "1981-03-04", "05/03/1981"),
                change(SHEET, 4, 3, "24080000001", "024081000001"),
                change(SHEET, 5, 1, "Sùng A Páo", "=HYPERLINK(\"http://x\")"),
                change(SHEET, 5, 4, "", "mới thêm"),
                change(SHEET, 6, 1, "Hà Thị <Xuân> & Thu", ""));
        assertThat(outcome.refused()).isEmpty();
        assertThat(outcome.changed()).hasSize(6);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (InputStream in = Files.newInputStream(target);
                Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheet(SHEET);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Lò Văn \"Ỉn\" <&> _x0041_");
            assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(1981, 3, 5));
            assertThat(sheet.getRow(3).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isEqualTo("024081000001");
            assertThat(sheet.getRow(4).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(sheet.getRow(4).getCell(4).getStringCellValue()).isEqualTo("mới thêm");
            assertThat(sheet.getRow(5).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("DANH SÁCH NHÂN KHẨU");
            assertThat(sheet.getRow(2).getCell(5).getCellFormula()).isEqualTo("2026-YEAR(C3)");
            assertThat(sheet.getNumMergedRegions()).isEqualTo(1);
            assertThat(book.getSheetAt(1).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("không liên quan");
        }
    }

    @Test
    void all_other_parts_of_an_xlsx_stay_as_they_are_byte_by_byte() throws Exception {
        Path file = book("xã.xlsx");
        Path target = folder.resolve("copy.xlsx");
        copy(file, target, change(SHEET, 3, 1, "Lò Văn Ín", "Lò Văn Ỉn"));
        Map<String, Long> before = parts(file);
        Map<String, Long> after = parts(target);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.forEach((part, crc) -> {
            if (part.equals("xl/worksheets/sheet1.xml")) {
                assertThat(after.get(part)).isNotEqualTo(crc);
            } else {
                assertThat(after.get(part)).as(part).isEqualTo(crc);
            }
        });
        String was = part(file, "xl/worksheets/sheet1.xml");
        String is = part(target, "xl/worksheets/sheet1.xml");
        int at = was.indexOf("<c r=\"B3\"");
        assertThat(is).startsWith(was.substring(0, at)).endsWith(was.substring(was.indexOf("</c>", at)));
    }

    private static Map<String, Long> parts(Path file) throws IOException {
        Map<String, Long> out = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                CRC32 crc = new CRC32();
                crc.update(zip.getInputStream(entry).readAllBytes());
                out.put(entry.getName(), crc.getValue());
            }
        }
        return out;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã.xlsx", "xã.xls"})
    void what_must_not_be_changed_is_refused_with_a_reason(String name) throws Exception {
        Path file = book(name);
        Path target = folder.resolve("sửa " + name);
        CopyOutcome outcome = copy(
                file,
                target,
                change(SHEET, 3, 1, "đã đổi", "Lò Văn Ỉn"),
                change(SHEET, 4, 5, "45", "44"),
                change(SHEET, 7, 4, "chung hộ", "riêng hộ"),
                change(SHEET, 900, 1, "", "Ai"),
                change("Không có", 3, 1, "", "Ai"),
                change(SHEET, 5, 1, "Sùng A Páo", "Sùng A Phó"),
                change(SHEET, 5, 1, "Sùng A Páo", "Sùng A Pó"));
        assertThat(outcome.changed()).isEmpty();
        assertThat(outcome.refused())
                .extracting(Refusal::reason)
                .containsExactlyInAnyOrder(
                        Reason.OTHER_VALUE,
                        Reason.FORMULA,
                        Reason.MERGED,
                        Reason.NO_CELL,
                        Reason.NO_CELL,
                        Reason.TWO_VALUES,
                        Reason.TWO_VALUES);
    }

    @Test
    void the_original_is_never_written_over() throws Exception {
        Path file = book("xã.xlsx");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> copy(file, file, change(SHEET, 3, 1, "Lò Văn Ín", "x")))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("copy-same"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static final String TEXT = "STT;Họ và tên;\"Ngày sinh\";Ghi chú\r\n"
            + "1;Lò Văn Ín;01/02/1980;\"có \"\"ngoặc\"\" và\r\nxuống dòng\"\r\n"
            + "2;\"Vàng Thị Mẩy\";03/04/1990;\r\n"
            + "3;Sùng A Páo;05/06/2000;hết";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void in_a_text_file_only_the_bytes_of_the_changed_cells_differ(String charset) throws Exception {
        Charset set = Charset.forName(charset);
        Path file = folder.resolve("xã.csv");
        Files.write(file, ("\uFEFF" + TEXT).getBytes(set));
        Path target = folder.resolve("sửa.csv");
        CopyOutcome outcome = copy(
                file,
                target,
                change("", 2, 1, "Lò Văn Ín", "Lò; Văn Ỉn"),
                change("", 2, 3, "có \"ngoặc\" và\r\nxuống dòng", "gọn"),
                change("", 3, 1, "Vàng Thị Mẩy", "Vàng Thị \"Mây\""),
                change("", 3, 3, "", "mới"),
                change("", 4, 2, "05/06/2000", "06/05/2000"),
                change("", 4, 1, "Sùng A Páo", "=1+1"));
        assertThat(outcome.refused()).extracting(Refusal::reason).containsExactly(Reason.LOOKS_LIKE_FORMULA);
        String expected = "\uFEFF"
                + TEXT.replace("Lò Văn Ín", "\"Lò; Văn Ỉn\"")
                        .replace("\"có \"\"ngoặc\"\" và\r\nxuống dòng\"", "\"gọn\"")
                        .replace("\"Vàng Thị Mẩy\"", "\"Vàng Thị \"\"Mây\"\"\"")
                        .replace("03/04/1990;", "03/04/1990;mới")
                        .replace("05/06/2000", "06/05/2000");
        assertThat(new String(Files.readAllBytes(target), set)).isEqualTo(expected);
    }

    @Test
    void a_text_file_of_single_bytes_keeps_its_character_set() throws Exception {
        Path file = folder.resolve("tcvn3.csv");
        Charset latin = Charset.forName("windows-1252");
        // TCVN3, as Windows-1252 shows it
        byte[] before =
                "STT,Hä vµ tªn,Ngµy sinh\n1,NguyÔn V¨n An,01/02/1980\n2,TrÇn ThÞ B×nh,03/04/1990\n".getBytes(latin);
        Files.write(file, before);
        Path target = folder.resolve("sửa.csv");
        CopyOutcome outcome = copy(
                file,
                target,
                change("", 2, 1, "NguyÔn V¨n An", "NguyÔn V¨n ¢n"),
                change("", 3, 1, "TrÇn ThÞ B×nh", "Trần Thị Bình"));
        assertThat(outcome.refused()).extracting(Refusal::reason).containsExactly(Reason.NOT_WRITABLE);
        assertThat(HexFormat.of().formatHex(Files.readAllBytes(target)))
                .isEqualTo(HexFormat.of()
                        .formatHex(new String(before, latin)
                                .replace("V¨n An", "V¨n ¢n")
                                .getBytes(latin)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void reading_the_copy_gives_the_new_values_and_the_old_ones_elsewhere(long seed) throws Exception {
        Random random = new Random(seed);
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of("STT", "Họ và tên", "Ghi chú"));
        String[] parts = {"Lò", "\"", ",", "\n", "Văn", " ", "Ín", "''", "ế", "\uD842\uDFB7"};
        for (int i = 1; i <= 300; i++) {
            StringBuilder note = new StringBuilder("g");
            for (int k = random.nextInt(6); k > 0; k--) {
                note.append(parts[random.nextInt(parts.length)]);
            }
            cells.add(List.of(Integer.toString(i), "Vàng Thị " + i, note + "g"));
        }
        Path file = folder.resolve("x.csv");
        Files.writeString(file, csv(cells), UTF_8);
        List<CellChange> changes = new ArrayList<>();
        List<List<String>> expected = new ArrayList<>(cells);
        for (int row = 1; row <= 300; row++) {
            if (random.nextInt(3) == 0) {
                List<String> line = cells.get(row);
                String value = "m" + parts[random.nextInt(parts.length)] + "i";
                changes.add(change("", row + 1, 2, line.get(2), value));
                expected.set(row, List.of(line.get(0), line.get(1), value));
            }
        }
        Path target = folder.resolve("y.csv");
        CopyOutcome outcome = copy(file, target, changes.toArray(new CellChange[0]));
        assertThat(outcome.refused()).as("seed %d", seed).isEmpty();
        // cells that were quoted stay so: compare what is read, not the quotes
        assertThat(read(target)).as("seed %d", seed).isEqualTo(expected);
    }

    private static String csv(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                    .toList();
            out.append(String.join(",", cells)).append('\n');
        }
        return out.toString();
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> out = new ArrayList<>();
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(record -> out.add(record.getFields()));
        }
        return out;
    }
}
