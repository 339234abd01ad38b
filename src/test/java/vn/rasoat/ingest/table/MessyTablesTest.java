package vn.rasoat.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.aside;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.row;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.save;
import static vn.rasoat.ingest.TestFiles.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;

/** Every trap that was found in real files. */
class MessyTablesTest {
    private final Path folder;

    MessyTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Workbook book(String kind) {
        return kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    private static void merge(Sheet sheet, String... areas) {
        for (String area : areas) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_letterhead_and_a_two_line_header_stand_above_the_data(String kind) throws Exception {
        Workbook book = book(kind);
        Sheet sheet = book.createSheet("DS");
        row(sheet, 1, "UBND HUYỆN A", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        row(sheet, 2, "UBND XÃ B", "", "", "", "Độc lập - Tự do - Hạnh phúc");
        row(sheet, 4, "DANH SÁCH NHÂN KHẨU");
        row(sheet, 5, "(Tính đến ngày 01 tháng 7 năm 2025)");
        row(sheet, 6, "Thôn Đông");
        row(sheet, 7, "STT", "Họ và tên", "Ngày, tháng, năm sinh", "", "Số CCCD", "Ghi chú");
        row(sheet, 8, "", "", "Nam", "Nữ");
        row(sheet, 9, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
        row(sheet, 10, 1, "Nguyễn Thị Hạnh", "", "05/02/1990", "001190123456");
        row(sheet, 11, 2, "Trần Văn Đông", "1955", "", "001055000001", "vắng");
        row(sheet, 12, "", "Tổng cộng: 2 người");
        row(sheet, 14, "", "", "", "", "B, ngày 01 tháng 7 năm 2025");
        row(sheet, 15, "NGƯỜI LẬP BIỂU", "", "", "", "TM. ỦY BAN NHÂN DÂN");
        row(sheet, 16, "(Ký, ghi rõ họ tên)", "", "", "", "CHỦ TỊCH");
        row(sheet, 19, "Lê Thị Bình", "", "", "", "Phạm Văn Cường");
        merge(sheet, "A1:D1", "E1:F1", "A4:F4", "A5:F5", "A6:F6", "A7:A8", "B7:B8", "C7:D7", "E7:E8", "F7:F8");

        Table table = only(save(folder, "a." + kind, book));

        assertThat(headers(table))
                .containsExactly(
                        List.of("STT"),
                        List.of("Họ và tên"),
                        List.of("Ngày, tháng, năm sinh", "Nam"),
                        List.of("Ngày, tháng, năm sinh", "Nữ"),
                        List.of("Số CCCD"),
                        List.of("Ghi chú"));
        assertThat(table.info().headerFirstRow()).isEqualTo(7);
        assertThat(table.info().headerLastRow()).isEqualTo(8);
        assertThat(table.info().firstDataRow()).isEqualTo(10);
        assertThat(table.info().groupTitle()).isEqualTo("Thôn Đông");
        assertThat(table.info().titles())
                .containsExactly(
                        "UBND HUYỆN A",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "UBND XÃ B",
                        "Độc lập - Tự do - Hạnh phúc",
                        "DANH SÁCH NHÂN KHẨU",
                        "(Tính đến ngày 01 tháng 7 năm 2025)",
                        "Thôn Đông");
        assertThat(rows(table))
                .containsExactly(
                        List.of("10", "1", "Nguyễn Thị Hạnh", "", "05/02/1990", "001190123456", ""),
                        List.of("11", "2", "Trần Văn Đông", "1955", "", "001055000001", "vắng"));
        assertThat(aside(table).counts())
                .isEqualTo(Map.of(
                        Reason.LETTERHEAD, 5,
                        Reason.HEADER, 2,
                        Reason.REPEATED_HEADER, 1,
                        Reason.TOTAL, 1,
                        Reason.FOOTER, 4,
                        Reason.EMPTY, 3));
    }

    @Test
    void merging_lost_in_text_is_understood() throws Exception {
        Table table = only(
                text(
                        folder,
                        "a.csv",
                        """
                UBND XÃ B,,,,,
                DANH SÁCH NHÂN KHẨU,,,,,
                ,,,,,
                STT,Họ và tên,"Ngày, tháng, năm sinh",,Số CCCD,Ghi chú
                ,,Nam,Nữ,,
                1,2,3,4,5,6
                1,Nguyễn Thị Hạnh,,05/02/1990,001190123456,
                2,Trần Văn Đông,1955,,001055000001,
                """));

        assertThat(headers(table).subList(2, 4))
                .containsExactly(List.of("Ngày, tháng, năm sinh", "Nam"), List.of("Ngày, tháng, năm sinh", "Nữ"));
        assertThat(rows(table)).hasSize(2);
        assertThat(table.info().firstDataRow()).isEqualTo(7);
    }

    @Test
    void a_header_of_three_lines_is_kept_line_by_line() throws Exception {
        Workbook book = book("xlsx");
        Sheet sheet = book.createSheet("DS");
        row(sheet, 1, "STT", "Họ và tên", "Giấy tờ tùy thân", "", "", "Ghi chú");
        row(sheet, 2, "", "", "Số CCCD", "Cấp", "");
        row(sheet, 3, "", "", "", "Ngày cấp", "Nơi cấp");
        row(sheet, 4, 1, "Nguyễn Thị Hạnh", "001190123456", "01/02/2022", "Bộ Công an");
        row(sheet, 5, 2, "Trần Văn Đông", "001055000001", "01/03/2022", "Bộ Công an");
        merge(sheet, "A1:A3", "B1:B3", "C1:E1", "C2:C3", "D2:E2", "F1:F3");

        Table table = only(save(folder, "a.xlsx", book));

        assertThat(headers(table))
                .containsExactly(
                        List.of("STT"),
                        List.of("Họ và tên"),
                        List.of("Giấy tờ tùy thân", "Số CCCD"),
                        List.of("Giấy tờ tùy thân", "Cấp", "Ngày cấp"),
                        List.of("Giấy tờ tùy thân", "Cấp", "Nơi cấp"),
                        List.of("Ghi chú"));
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void a_heading_with_a_line_break_is_one_heading() throws Exception {
        Workbook book = book("xlsx");
        Sheet sheet = book.createSheet("DS");
        row(sheet, 1, "STT", "Họ tên", "Tỉnh/Thành phố\n(Theo địa chỉ thường trú)", "Ngày sinh");
        row(sheet, 2, 1, "Lê An", "Tỉnh C", "01/01/2018");

        assertThat(headers(only(save(folder, "a.xlsx", book))).get(2))
                .containsExactly("Tỉnh/Thành phố\n(Theo địa chỉ thường trú)");
    }

    @Test
    void sixteen_code_lists_beside_the_data_are_no_tables() throws Exception {
        Workbook book = book("xlsx");
        Sheet sheet = book.createSheet("C1-HocSinh");
        Object[] header = new Object[72];
        Object[] pupil = new Object[72];
        for (int c = 0; c < 72; c++) {
            header[c] = "Cột thứ " + (char) ('a' + c % 26) + c;
            pupil[c] = "giá trị " + c;
        }
        header[0] = "STT";
        header[1] = "Họ tên";
        header[2] = "Ngày sinh";
        header[3] = "Giới tính";
        header[4] = "Dân tộc";
        pupil[0] = "1";
        pupil[2] = "01/02/2018";
        row(sheet, 1, header);
        row(sheet, 2, pupil);
        row(sheet, 3, pupil);
        for (int i = 0; i < 16; i++) {
            Sheet codes = book.createSheet("DM" + i);
            row(codes, 1, "Mã", "Tên");
            row(codes, 2, "01", "Kinh");
            row(codes, 3, "02", "Tày");
        }

        var file = open(save(folder, "a.xlsx", book));

        assertThat(file.tables()).hasSize(1);
        assertThat(file.tables().get(0).info().columns()).hasSize(72);
        assertThat(file.sheets()).hasSize(17).contains(new SheetNote("DM3", "code-list", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void class_titles_repeated_headers_totals_and_signatures_are_no_pupils(String kind) throws Exception {
        Object[][] cells = {
            {"LỚP 1A"},
            {"STT", "Họ và tên", "Ngày sinh", "Nữ"},
            {1, "Nguyễn An", "01/02/2018", "x"},
            {2, "Trần Bình", "03/04/2018", ""},
            {"Tổng cộng", "", "", 1},
            {"LỚP 1B"},
            {"STT", "Họ và tên", "Ngày sinh", "Nữ"},
            {1, "Lê Cường", "05/06/2018", ""},
            {"", "Cộng", "", 0},
            {"Ghi chú: danh sách có 3 học sinh"},
            {"", "HIỆU TRƯỞNG"},
            {"", "Phạm Thị Dung"},
        };

        Table table = only(write(kind, cells));

        assertThat(rows(table)).extracting(r -> r.get(2)).containsExactly("Nguyễn An", "Trần Bình", "Lê Cường");
        assertThat(table.info().groupTitle()).isEqualTo("LỚP 1A");
        assertThat(aside(table).counts())
                .isEqualTo(Map.of(
                        Reason.LETTERHEAD, 1,
                        Reason.HEADER, 1,
                        Reason.REPEATED_HEADER, 1,
                        Reason.GROUP_TITLE, 1,
                        Reason.TOTAL, 2,
                        Reason.FOOTER, 3));
    }

    private Path write(String kind, Object[][] cells) throws Exception {
        if (kind.equals("csv")) {
            StringBuilder text = new StringBuilder();
            for (Object[] row : cells) {
                text.append(String.join(
                                ",",
                                java.util.Arrays.stream(row)
                                        .map(String::valueOf)
                                        .toList()))
                        .append('\n');
            }
            return text(folder, "a.csv", text.toString());
        }
        Workbook book = book(kind);
        Sheet sheet = book.createSheet("DS");
        for (int r = 0; r < cells.length; r++) {
            row(sheet, r + 1, cells[r]);
        }
        return save(folder, "a." + kind, book);
    }

    @Test
    void a_person_with_the_name_of_a_total_is_a_person() throws Exception {
        Table table = only(
                text(
                        folder,
                        "a.csv",
                        """
                STT,Họ và tên,Ngày sinh,Số CCCD
                1,Nguyễn Tổng Cộng,01/02/1980,001080000001
                ,Tổng Cộng,01/02/1981,001081000001
                ,Cộng,,001081000002
                2,Tống Cộng,,
                3,Thôn Văn Xóm,,
                ,Lê Văn Tám,,
                Tổng cộng,,,6
                """));

        assertThat(rows(table))
                .extracting(r -> r.get(2))
                .containsExactly("Nguyễn Tổng Cộng", "Tổng Cộng", "Cộng", "Tống Cộng", "Thôn Văn Xóm", "Lê Văn Tám");
    }

    @Test
    void hamlet_titles_between_the_data_are_set_aside() throws Exception {
        Table table = only(
                text(
                        folder,
                        "a.csv",
                        """
                STT,Họ và tên,Ngày sinh,Số CCCD
                I. Thôn Đông,,,
                1,Nguyễn An,01/02/1980,001080000001
                2,Nguyễn Bình,01/02/1980,001080000002
                II,Thôn Tây,,
                1,Nguyễn Cường,01/02/1980,001080000003
                Xóm 3: 1 hộ,,,
                1,Nguyễn Dung,01/02/1980,001080000004
                """));

        assertThat(rows(table)).extracting(r -> r.get(0)).containsExactly("3", "4", "6", "8");
        assertThat(aside(table).counts()).isEqualTo(Map.of(Reason.HEADER, 1, Reason.GROUP_TITLE, 3));
    }

    @Test
    void an_empty_first_column_keeps_the_letters_right() throws Exception {
        Workbook book = book("xlsx");
        Sheet sheet = book.createSheet("DS");
        row(sheet, 3, "", "", "STT", "Họ và tên", "Ngày sinh");
        row(sheet, 4, "", "", 1, "Lê An", "01/01/2018");

        Table table = only(save(folder, "a.xlsx", book));

        assertThat(headers(table))
                .containsExactly(List.of(), List.of(), List.of("STT"), List.of("Họ và tên"), List.of("Ngày sinh"));
        assertThat(rows(table)).containsExactly(List.of("4", "", "", "1", "Lê An", "01/01/2018"));
    }

    @Test
    void a_different_header_further_down_begins_another_table() throws Exception {
        Table first;
        var file = open(
                text(
                        folder,
                        "a.csv",
                        """
                STT,Họ và tên,Ngày sinh,Giới tính
                1,Nguyễn An,01/02/1980,Nam
                2,Nguyễn Bình,01/02/1981,Nam

                Mã hộ,Địa chỉ,Số điện thoại,Ghi chú
                H1,Thôn Đông,0912345678,nghèo
                H2,Thôn Tây,0912345679,nghèo
                """));

        first = file.tables().get(0);
        assertThat(file.tables()).hasSize(2);
        assertThat(rows(first)).extracting(r -> r.get(0)).containsExactly("2", "3");
        assertThat(rows(file.tables().get(1))).extracting(r -> r.get(0)).containsExactly("6", "7");
    }

    @Test
    void a_different_header_far_down_is_counted() throws Exception {
        StringBuilder text = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính\n");
        for (int i = 1; i <= 2000; i++) {
            text.append(i).append(",Nguyễn An,01/02/1980,Nam\n");
        }
        text.append("Mã hộ,Địa chỉ,Số điện thoại,Ghi chú\nH1,Thôn Đông,0912345678,nghèo\n");

        assertThat(aside(only(text(folder, "a.csv", text.toString()))).counts())
                .isEqualTo(Map.of(Reason.HEADER, 1, Reason.OTHER_HEADER, 1));
    }

    @Test
    void an_unknown_header_is_known_by_its_looks() throws Exception {
        Table table = only(
                text(
                        folder,
                        "a.csv",
                        """
                Danh sách gì đó,,
                Xyz,Uvw,Rst
                1,aa,2010
                2,bb,2011
                """));

        assertThat(headers(table)).containsExactly(List.of("Xyz"), List.of("Uvw"), List.of("Rst"));
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void headings_in_another_order_and_as_codes_are_headings() throws Exception {
        Table table = only(
                text(
                        folder,
                        "a.csv",
                        """
                SO_CCCD,NGAY_SINH,HO_TEN
                001080000001,19800201,Nguyễn An
                001080000002,01022003,Nguyễn Bình
                """));

        assertThat(headers(table)).containsExactly(List.of("SO_CCCD"), List.of("NGAY_SINH"), List.of("HO_TEN"));
    }

    @Test
    void odd_values_pass_through_as_they_stand() throws Exception {
        String people =
                """
                STT,Họ và tên,Ngày sinh,Số CCCD,Giới tính,Giấy tờ của mẹ
                1,A,05/02/1990,001190123456.0,01,"Nguyễn Văn A, 012345678901, cấp 01/02/2022"
                2,B,44096,2.01E+11,2,
                3,C,19900205,123456789,M,
                4,D,05021990,00119O123456,x,
                5,E,19900205103000,1190123456,F,
                6,F,1955,,Nữ,
                7,G,01/01/1955,,nam,
                """;
        Table table = only(text(folder, "a.csv", people));

        assertThat(rows(table))
                .extracting(r -> r.get(3))
                .containsExactly("05/02/1990", "44096", "19900205", "05021990", "19900205103000", "1955", "01/01/1955");
        assertThat(rows(table))
                .extracting(r -> r.get(4))
                .containsExactly("001190123456.0", "2.01E+11", "123456789", "00119O123456", "1190123456", "", "");
        assertThat(rows(table).get(0).get(6)).isEqualTo("Nguyễn Văn A, 012345678901, cấp 01/02/2022");
    }

    @Test
    void names_under_a_wide_heading_are_people_and_no_second_line() throws Exception {
        Table table = only(
                text(
                        folder,
                        "a.csv",
                        """
                Họ và tên,,Giới tính,Ghi chú
                Nguyễn Văn,An,,
                Trần Thị,Bình,,
                Lê Văn,Cường,Nam,
                """));

        assertThat(rows(table)).hasSize(3);
    }
}
