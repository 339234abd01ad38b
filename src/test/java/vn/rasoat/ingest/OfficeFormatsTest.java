package vn.rasoat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.blocks;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.TableInfo.Column;
import vn.rasoat.model.CellKind;

/** The formats besides Excel's and CSV: what their own programs write is read as it was meant. */
class OfficeFormatsTest {
    private final Path folder;

    OfficeFormatsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path sample(String name) throws Exception {
        return Files.write(folder.resolve(name), Samples.bytes(name));
    }

    private static List<String> headers(Table table) {
        return table.info().columns().stream()
                .map(column -> String.join("/", column.header()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.ods", "people.fods"})
    void open_document_sheets_are_read_with_types_merged_and_hidden_parts(String name) throws Exception {
        SourceFile file = open(sample(name));

        assertThat(file.container()).isEqualTo("ods");
        assertThat(file.notes())
                .containsExactlyInAnyOrder(
                        new Note("pictures", List.of(name)),
                        new Note("comments", List.of(name)),
                        new Note("hidden-columns", List.of(name, "Thôn Đông")),
                        new Note("hidden-rows", List.of(name, "Thôn Đông", "1")),
                        new Note("hidden-sheet", List.of(name, "Ẩn")));
        assertThat(file.sheets())
                .containsExactly(
                        new SheetNote("Thôn Đông", "table", false),
                        new SheetNote("Ẩn", "table", true),
                        new SheetNote("Trống", "empty", false));
        Table table = file.tables().get(0);
        assertThat(table.info().headerFirstRow()).isEqualTo(3);
        assertThat(table.info().estimatedRows()).isEqualTo(4);
        assertThat(table.info().columns().get(1).font()).isEqualTo("Liberation Sans");
        assertThat(table.info().columns().stream().map(Column::hidden).toList())
                .containsExactly(false, false, false, true, false, false, false, false);
        assertThat(rows(table))
                .containsExactly(
                        List.of("4", "1", "Lê Thị An", "1955-03-07", "Nữ", "001155000011", "Xóm 1", "TRUE", "0.21"),
                        List.of(
                                "5",
                                "2",
                                "Phạm Văn Bình",
                                "1988-12-31",
                                "Nam",
                                "001088000022",
                                "Xóm 1",
                                "FALSE",
                                "0.5"),
                        List.of(
                                "6",
                                "3",
                                "Hoàng Cúc",
                                "2001-01-01",
                                "Nữ",
                                "001301000033",
                                "Xóm 2\ncạnh đình",
                                "FALSE",
                                "1"),
                        List.of("7", "4", "H'Bia  Êban", "1970-06-15", "Nữ", "066170000044", "Xóm 2", "TRUE", "0"));
        RowBlock block = blocks(table).get(0);
        assertThat(block.kind(0, 2)).isEqualTo(CellKind.DATE);
        assertThat(block.kind(0, 6)).isEqualTo(CellKind.BOOLEAN);
        assertThat(block.kind(0, 7)).isEqualTo(CellKind.NUMBER);
        assertThat(block.isFormula(1, 0)).isTrue();
        assertThat(block.isMerged(1, 5)).isTrue();
    }

    @Test
    void workbooks_of_excel_2003_xml_are_read_whatever_they_are_called() throws Exception {
        Path path = Files.write(folder.resolve("people.xls"), Samples.bytes("people-2003.xml"));
        SourceFile file = open(path);

        assertThat(file.container()).isEqualTo("xml-2003");
        assertThat(file.notes())
                .containsExactly(
                        new Note("wrong-extension", List.of("people.xls", "xls", "xml-2003")),
                        new Note("hidden-sheet", List.of("people.xls", "DS")),
                        new Note("hidden-columns", List.of("people.xls", "DS")),
                        new Note("hidden-rows", List.of("people.xls", "DS", "1")),
                        new Note("comments", List.of("people.xls")));
        assertThat(rows(file.tables().get(0)))
                .containsExactly(
                        List.of("4", "1", "Lê Thị An", "1955-03-07", "Nữ", "001155000011"),
                        List.of("5", "2", "Hoàng Cúc", "2001-01-01", "Nữ", "1301000033"));
    }

    @Test
    void the_citizen_collection_is_a_table_of_citizens() throws Exception {
        SourceFile file = open(sample("citizens.xml"));
        Table table = file.tables().get(0);

        assertThat(file.container()).isEqualTo("xml");
        assertThat(file.notes()).isEmpty();
        assertThat(headers(table))
                .containsExactly(
                        "SoDinhDanh",
                        "HoVaTen.Ten",
                        "GioiTinh",
                        "DanToc.MaDanToc",
                        "TonGiao.MaTonGiao",
                        "TinhTrangHonNhan",
                        "NhomMau",
                        "NgayThangNamSinh",
                        "QuocTich",
                        "ThuongTru.MaXa",
                        "ThuongTru",
                        "ThuongTru.QuocGia",
                        "Cha.HoVaTen",
                        "Cha.QuocTich");
        assertThat(rows(table)).hasSize(4);
        assertThat(rows(table).get(3))
                .containsExactly(
                        "5",
                        "066170000044",
                        "H'BIA ÊBAN",
                        "2",
                        "12",
                        "01",
                        "2",
                        "00",
                        "1970",
                        "VN",
                        "00001",
                        "Xóm 2",
                        "VN",
                        "Y THIN ÊBAN",
                        "VN");
    }

    @Test
    void a_dossier_keeps_its_papers() throws Exception {
        Table table = open(sample("dossiers.xml")).tables().get(0);

        assertThat(headers(table)).startsWith("MaHoSo", "MaTTHC").contains("DanhSachTaiLieuNop.TaiLieuNop.DuocSoHoa");
        assertThat(rows(table)).hasSize(3);
        assertThat(rows(table).get(0))
                .containsExactly(
                        "2",
                        "H99.1-260105-0001",
                        "1.004222",
                        "Đăng ký thường trú",
                        "Lê Thị An",
                        "001155000011",
                        "20260105080000",
                        "20260112170000",
                        "2",
                        "TP1; TP2",
                        "1; 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.json", "people.jsonl"})
    void objects_of_json_are_rows_and_what_is_in_them_has_dotted_names(String name) throws Exception {
        SourceFile file = open(sample(name));
        Table table = file.tables().get(0);

        assertThat(file.container()).isEqualTo("json");
        assertThat(file.notes()).isEmpty();
        assertThat(headers(table))
                .containsExactly(
                        "stt",
                        "hoTen",
                        "ngaySinh",
                        "gioiTinh",
                        "soDinhDanh",
                        "diaChi.thon",
                        "diaChi.xa",
                        "giayTo",
                        "hoNgheo");
        assertThat(rows(table))
                .containsExactly(
                        List.of(
                                "2",
                                "1",
                                "Lê Thị An",
                                "07/03/1955",
                                "Nữ",
                                "001155000011",
                                "Xóm 1",
                                "Xã Mẫu",
                                "CCCD; BHYT",
                                "TRUE"),
                        List.of(
                                "3",
                                "2",
                                "Phạm Văn Bình",
                                "31/12/1988",
                                "Nam",
                                "001088000022",
                                "Xóm 1",
                                "Xã Mẫu",
                                "",
                                "FALSE"),
                        List.of("4", "3", "Hoàng Cúc", "01/01/2001", "Nữ", "001301000033", "", "", "CCCD", ""));
        assertThat(blocks(table).get(0).kind(0, 0)).isEqualTo(CellKind.NUMBER);
    }

    @Test
    void arrays_in_an_array_are_rows_with_their_header() throws Exception {
        Path file = TestFiles.text(
                folder,
                "a.json",
                "[[\"STT\",\"Họ và tên\",\"Số CCCD\"],[1,\"Lê Thị An\",\"001155000011\"],[2,\"Hoàng Cúc\",null]]");

        assertThat(headers(open(file).tables().get(0))).containsExactly("STT", "Họ và tên", "Số CCCD");
        assertThat(rows(open(file).tables().get(0)))
                .containsExactly(List.of("2", "1", "Lê Thị An", "001155000011"), List.of("3", "2", "Hoàng Cúc", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void columns_of_even_text_are_found(String charset) throws Exception {
        String text = new String(Samples.bytes("people.txt"), StandardCharsets.UTF_8);
        SourceFile file = open(TestFiles.text(
                folder,
                "people.txt",
                charset.equals("UTF-8") ? text : "\uFEFF" + text,
                java.nio.charset.Charset.forName(charset)));

        assertThat(file.container()).isEqualTo("fixed-width");
        assertThat(file.charset()).isEqualTo(charset);
        assertThat(headers(file.tables().get(0)))
                .containsExactly("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD");
        assertThat(rows(file.tables().get(0)))
                .hasSize(5)
                .startsWith(List.of("4", "1", "Lê Thị An", "07/03/1955", "Nữ", "001155000011"))
                .endsWith(List.of("8", "5", "Nguyễn Thị Thu Hà", "02/09/1999", "Nữ", "001199000066"));
    }

    @Test
    void a_ruler_under_the_header_shows_the_columns() throws Exception {
        Path file = TestFiles.text(
                folder,
                "a.txt",
                """
                STT Ho va ten       Ngay sinh
                --- --------------- ----------
                1   Le Thi An       07/03/1955
                2   Pham Van Bi     31/12/1988
                3   Hoang Cuc       01/01/2001
                """);

        assertThat(rows(open(file).tables().get(0)).get(1)).containsExactly("4", "2", "Pham Van Bi", "31/12/1988");
    }

    @Test
    void texts_that_are_no_lists_are_refused() throws Exception {
        String readme = "# Rà Soát\n\nMột chương trình, viết bằng Java, để rà soát danh sách, chạy trên máy của xã.\n\n"
                + "- check: kiểm tra, báo cáo\n- link: nối hai danh sách\n\nHọ tên, ngày sinh, số CCCD được đọc từ tệp.\n";
        String program =
                "package a;\n\nimport java.util.List;\n\nclass A {\n    int a(int b, int c) {\n        return b;\n    }\n"
                        + "    void d(List<String> e, String f, int g) {\n        e.add(f);\n    }\n}\n";
        String letter = "Kính gửi: Ủy ban nhân dân xã, các thôn, các tổ,\nĐồng kính gửi: ông Trưởng công an xã.\n"
                + "Căn cứ kế hoạch, đề nghị các thôn rà soát, bổ sung, báo cáo.\nTrân trọng, cảm ơn.\nNăm 2026.\n";
        for (String text : List.of(readme, program, letter)) {
            for (String name : List.of("README.md", "a.txt", "a.csv")) {
                HostileFilesTest.assertRefused(TestFiles.text(folder, name, text), "not-a-list", "no-table");
            }
        }
    }

    @Test
    void a_column_of_numbers_is_a_list() throws Exception {
        Path file = TestFiles.text(folder, "a.txt", "001155000011\n001088000022\n001301000033\n");

        assertThat(rows(open(file).tables().get(0))).hasSize(3);
    }
}
