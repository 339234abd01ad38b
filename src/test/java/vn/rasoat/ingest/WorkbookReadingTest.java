package vn.rasoat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.blocks;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.row;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.save;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.model.CellKind;

/** What xlsx and xls workbooks have in common. */
class WorkbookReadingTest {
    private final Path folder;

    WorkbookReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Workbook book(String kind) {
        return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static Sheet people(Workbook book) {
        Sheet sheet = book.createSheet("DS");
        row(sheet, 1, "STT", "Họ và tên", "Ngày sinh", "Số CCCD");
        return sheet;
    }

    private static CellStyle format(Workbook book, String code) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        return style;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void numbers_are_what_a_person_sees(String kind) throws Exception {
        Workbook book = book(kind);
        Sheet sheet = people(book);
        row(sheet, 2, 1, "A", 1955, 119012345000.0);
        row(sheet, 3, 2, "B", 0.1 + 0.2, 1190123456789.0);
        row(sheet, 4, 3, "C", -1.5, 123456789012345680.0);

        Table table = only(save(folder, "a." + kind, book));

        assertThat(rows(table))
                .containsExactly(
                        List.of("2", "1", "A", "1955", "119012345000"),
                        List.of("3", "2", "B", "0.3", "1190123456789"),
                        List.of("4", "3", "C", "-1.5", "123456789012346000"));
        assertThat(blocks(table).get(0).kind(0, 3)).isEqualTo(CellKind.NUMBER);
        assertThat(blocks(table).get(0).kind(0, 1)).isEqualTo(CellKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void dates_are_iso_in_whatever_format(String kind) throws Exception {
        Workbook book = book(kind);
        Sheet sheet = people(book);
        double[] serials = {32934, 1, 59, 60, 61, 32934.5, 0.25, 32934};
        String[] formats = {
            "dd/mm/yyyy", "d-m-yy", "m/d/yy", "dd/mm/yyyy", "[$-42A]dd/mm/yyyy;@", "m/d/yy h:mm", "h:mm", "#,##0\" đ\""
        };
        for (int i = 0; i < serials.length; i++) {
            Cell cell = row(sheet, i + 2, i + 1, "A").createCell(2);
            cell.setCellValue(serials[i]);
            cell.setCellStyle(format(book, formats[i]));
        }

        Table table = only(save(folder, "a." + kind, book));

        assertThat(rows(table))
                .extracting(r -> r.get(3))
                .containsExactly(
                        "1990-03-02",
                        "1900-01-01",
                        "1900-02-28",
                        "1900-02-29",
                        "1900-03-01",
                        "1990-03-02T12:00:00",
                        "06:00:00",
                        "32934");
        RowBlock block = blocks(table).get(0);
        assertThat(List.of(block.kind(0, 2), block.kind(6, 2), block.kind(7, 2)))
                .containsExactly(CellKind.DATE, CellKind.TEXT, CellKind.NUMBER);
    }

    @Test
    void dates_may_count_from_1904() throws Exception {
        XSSFWorkbook book = new XSSFWorkbook();
        book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        Cell cell = row(people(book), 2, 1, "A").createCell(2);
        cell.setCellValue(31472);
        cell.setCellStyle(format(book, "dd/mm/yyyy"));

        assertThat(rows(only(save(folder, "a.xlsx", book))).get(0).get(3)).isEqualTo("1990-03-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void formulas_errors_and_booleans_keep_their_kind(String kind) throws Exception {
        Workbook book = book(kind);
        Row row = row(people(book), 2, 1, "A");
        row.createCell(2).setCellFormula("1950+5");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(2));
        row.createCell(3).setCellErrorValue(FormulaError.NA.getCode());
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellFormula("\"x\"&\"y\"");
        book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(5));

        Table table = only(save(folder, "a." + kind, book));

        assertThat(rows(table)).containsExactly(List.of("2", "1", "A", "1955", "#N/A", "TRUE", "xy"));
        RowBlock block = blocks(table).get(0);
        assertThat(block.isFormula(0, 2)).isTrue();
        assertThat(block.isFormula(0, 3)).isFalse();
        assertThat(List.of(block.kind(0, 2), block.kind(0, 3), block.kind(0, 4), block.kind(0, 5)))
                .containsExactly(CellKind.NUMBER, CellKind.ERROR, CellKind.BOOLEAN, CellKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_merged_household_number_stands_in_every_row(String kind) throws Exception {
        Workbook book = book(kind);
        Sheet sheet = book.createSheet("DS");
        row(sheet, 1, "Số hộ", "Họ và tên", "Ngày sinh", "Giới tính");
        row(sheet, 2, "H1", "A", "1955", "Nam");
        row(sheet, 3, "", "B", "1956", "Nữ");
        row(sheet, 4, "", "C", "1990", "Nữ");
        row(sheet, 5, "H2", "D", "1991", "Nam");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A4"));

        Table table = only(save(folder, "a." + kind, book));

        assertThat(rows(table)).extracting(r -> r.get(1)).containsExactly("H1", "H1", "H1", "H2");
        RowBlock block = blocks(table).get(0);
        assertThat(List.of(block.isMerged(0, 0), block.isMerged(1, 0), block.isMerged(2, 0), block.isMerged(3, 0)))
                .containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hidden_rows_columns_and_sheets_are_read_and_told(String kind) throws Exception {
        Workbook book = book(kind);
        Sheet sheet = people(book);
        row(sheet, 2, 1, "A", "1955", "001055000001");
        row(sheet, 3, 2, "B", "1956", "001056000001").setZeroHeight(true);
        sheet.setColumnHidden(3, true);
        Sheet other = book.createSheet("Cũ");
        row(other, 1, "STT", "Họ và tên", "Ngày sinh", "Số CCCD");
        row(other, 2, 1, "C", "1955", "001055000001");
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

        SourceFile file = open(save(folder, "a." + kind, book));

        assertThat(file.tables()).hasSize(2);
        assertThat(rows(file.tables().get(0))).hasSize(2);
        assertThat(file.tables().get(0).info().columns())
                .extracting(TableInfo.Column::hidden)
                .containsExactly(false, false, false, true);
        assertThat(file.tables().get(1).info().hidden()).isTrue();
        String name = "a." + kind;
        assertThat(file.notes())
                .containsExactlyInAnyOrder(
                        new Note("hidden-rows", List.of(name, "DS", "1")),
                        new Note("hidden-columns", List.of(name, "DS")),
                        new Note("hidden-sheet", List.of(name, "Cũ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void the_font_of_a_column_is_evidence(String kind) throws Exception {
        Workbook book = book(kind);
        Sheet sheet = people(book);
        Font font = book.createFont();
        font.setFontName(".VnTime");
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        for (int r = 2; r < 6; r++) {
            row(sheet, r, r, "NguyÔn V¨n A", "1955").getCell(1).setCellStyle(style);
        }

        Table table = only(save(folder, "a." + kind, book));

        assertThat(table.info().columns().get(1).font()).isEqualTo(".VnTime");
        assertThat(table.info().columns().get(0).font()).isNotEqualTo(".VnTime");
    }

    @Test
    void an_xlsx_named_xls_is_read_and_told_and_its_bytes_stay() throws Exception {
        Workbook book = book("xlsx");
        row(people(book), 2, 1, "A", "1955", "001055000001");
        Path path = save(folder, "a.xls", book);
        byte[] before = Files.readAllBytes(path);

        SourceFile file = open(path);
        rows(file.tables().get(0));

        assertThat(file.container()).isEqualTo("xlsx");
        assertThat(file.notes()).containsExactly(new Note("wrong-extension", List.of("a.xls", "xls", "xlsx")));
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void comments_are_told() throws Exception {
        XSSFWorkbook book = new XSSFWorkbook();
        Sheet sheet = people(book);
        Cell cell = row(sheet, 2, 1, "A", "1955", "001055000001").getCell(1);
        var anchor = book.getCreationHelper().createClientAnchor();
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("?"));
        cell.setCellComment(comment);

        assertThat(open(save(folder, "a.xlsx", book)).notes()).containsExactly(new Note("comments", List.of("a.xlsx")));
    }

    @Test
    void large_sheets_come_in_several_blocks() throws Exception {
        Workbook book = book("xlsx");
        Sheet sheet = people(book);
        for (int r = 2; r <= 9001; r++) {
            row(sheet, r, r - 1, "A" + r, "1955", "001055000001");
        }
        Table table = only(save(folder, "a.xlsx", book));

        assertThat(blocks(table)).extracting(RowBlock::size).containsExactly(4096, 4096, 808);
        assertThat(table.info().estimatedRows()).isBetween(8000L, 10_000L);
        assertThat(rows(table))
                .extracting(r -> r.get(2))
                .startsWith("A2")
                .endsWith("A9001")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_web_page_named_xls_is_read_and_told() throws Exception {
        Path file = TestFiles.text(
                folder,
                "a.xls",
                """
                <html><head><meta charset="utf-8"></head><body><table border=1>
                <tr><td colspan=4><b>DANH S&#193;CH</b></td></tr>
                <tr><th rowspan=2>STT<th rowspan=2>Họ và tên<th colspan=2>Ngày sinh</tr>
                <tr><th>Nam</th><th>Nữ</th></tr>
                <tr><td>1</td><td>Lê &amp; An</td><td></td><td>01/02/1990</td></tr>
                <tr><td>2</td><td>Trần<br>Bình</td><td>1955</td><td>&nbsp;</td></tr>
                </table></body></html>
                """);

        SourceFile source = open(file);

        assertThat(source.notes()).containsExactly(new Note("wrong-extension", List.of("a.xls", "xls", "html")));
        assertThat(TestFiles.headers(source.tables().get(0)))
                .containsExactly(
                        List.of("STT"), List.of("Họ và tên"), List.of("Ngày sinh", "Nam"), List.of("Ngày sinh", "Nữ"));
        assertThat(rows(source.tables().get(0)))
                .containsExactly(
                        List.of("4", "1", "Lê & An", "", "01/02/1990"), List.of("5", "2", "Trần\nBình", "1955", ""));
    }
}
