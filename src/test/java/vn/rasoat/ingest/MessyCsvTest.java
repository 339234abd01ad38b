package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text tables as they come out of programs and hands, the way collections of spoilt data have them. */
class MessyCsvTest {
    private static final String HEAD = "STT;Họ và tên;Ngày sinh;Số CCCD\n";

    private final Path folder;

    MessyCsvTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Table csv(String content) throws Exception {
        return only(text(folder, "a.csv", content));
    }

    @Test
    void decimal_commas_do_not_split_what_semicolons_part() throws Exception {
        assertThat(rows(csv("STT;Họ và tên;Cao;Nặng;Số CCCD\n1;Lê An;1,65;48,5;001155000011\n"
                        + "2;Phạm Bình;1,70;60,25;001088000022\n3;Hoàng Cúc;1,5;45,0;001301000033\n")))
                .containsExactly(
                        List.of("2", "1", "Lê An", "1,65", "48,5", "001155000011"),
                        List.of("3", "2", "Phạm Bình", "1,70", "60,25", "001088000022"),
                        List.of("4", "3", "Hoàng Cúc", "1,5", "45,0", "001301000033"));
    }

    @Test
    void a_separator_line_behind_a_byte_order_mark_is_obeyed() throws Exception {
        Table table = csv("\uFEFFsep=|\r\nHọ và tên|Số CCCD\r\nLê An, Bình; Cúc|001155000011\r\nPhạm|001088000022\r\n");

        assertThat(headers(table)).containsExactly(List.of("Họ và tên"), List.of("Số CCCD"));
        assertThat(rows(table))
                .containsExactly(
                        List.of("2", "Lê An, Bình; Cúc", "001155000011"), List.of("3", "Phạm", "001088000022"));
    }

    @Test
    void quotes_within_quotes_and_within_plain_cells_are_kept() throws Exception {
        assertThat(rows(csv("Họ và tên,Ghi chú,Số CCCD\n\"Lê \"\"Tý\"\" An\",\"a, b\",001155000011\n"
                        + "Phạm \"Tư\" Bình,5\" x 7\",001088000022\n\"Hoàng\" Cúc,,001301000033\n")))
                .containsExactly(
                        List.of("2", "Lê \"Tý\" An", "a, b", "001155000011"),
                        List.of("3", "Phạm \"Tư\" Bình", "5\" x 7\"", "001088000022"),
                        List.of("4", "Hoàng Cúc", "", "001301000033"));
    }

    @Test
    void a_delimiter_at_the_end_of_every_line_makes_no_column() throws Exception {
        Table table = csv("Họ và tên;Số CCCD;\nLê An;001155000011;\nPhạm Bình;001088000022;\n");

        assertThat(headers(table)).containsExactly(List.of("Họ và tên"), List.of("Số CCCD"));
        assertThat(rows(table))
                .containsExactly(List.of("2", "Lê An", "001155000011"), List.of("3", "Phạm Bình", "001088000022"));
    }

    @Test
    void short_rows_have_blank_cells_and_long_ones_a_column_without_a_heading() throws Exception {
        Table table =
                csv(HEAD + "1;Lê An\n2;Phạm Bình;31/12/1988;001088000022;thừa\n3;Hoàng Cúc;01/01/2001;001301000033\n");

        assertThat(headers(table).get(4)).isEmpty();
        assertThat(rows(table))
                .containsExactly(
                        List.of("2", "1", "Lê An", "", "", ""),
                        List.of("3", "2", "Phạm Bình", "31/12/1988", "001088000022", "thừa"),
                        List.of("4", "3", "Hoàng Cúc", "01/01/2001", "001301000033", ""));
    }

    @Test
    void line_ends_of_all_kinds_in_one_file_end_lines() throws Exception {
        assertThat(rows(csv("Họ và tên;Số CCCD\r\nLê An;001155000011\nPhạm Bình;001088000022\rHoàng Cúc;001301000033")))
                .containsExactly(
                        List.of("2", "Lê An", "001155000011"),
                        List.of("3", "Phạm Bình", "001088000022"),
                        List.of("4", "Hoàng Cúc", "001301000033"));
    }

    @Test
    void a_cell_with_lines_of_its_own_is_one_cell() throws Exception {
        assertThat(rows(csv("Họ và tên,Nơi ở,Số CCCD\n\"Lê An\",\"Thôn Đông,\r\nxã Đông Anh\n\nHà Nội\",001155000011\n"
                        + "Phạm Bình,,001088000022\n")))
                .containsExactly(
                        List.of("2", "Lê An", "Thôn Đông,\r\nxã Đông Anh\n\nHà Nội", "001155000011"),
                        List.of("3", "Phạm Bình", "", "001088000022"));
    }

    @Test
    void nul_bytes_between_characters_that_are_no_utf_16_are_told() throws Exception {
        SourceFile file = TestFiles.open(text(folder, "a.csv", HEAD + "1;Lê\0 An;07/03/1955;001155000011\n"));

        assertThat(file.notes()).extracting(SourceFile.Note::code).containsExactly("nul-bytes");
        assertThat(rows(file.tables().get(0))).hasSize(1);
    }

    @Test
    void utf_16_without_a_mark_is_read() throws Exception {
        SourceFile file = TestFiles.open(text(folder, "a.csv", Samples.CSV.repeat(1), UTF_16LE));

        assertThat(file.charset()).isEqualTo("UTF-16LE");
        assertThat(rows(file.tables().get(0)).get(0))
                .containsExactly("2", "1", "Lê Thị An", "07/03/1955", "Nữ", "001155000011");
    }

    @Test
    void a_list_of_one_column_is_a_list() throws Exception {
        assertThat(rows(csv("Họ và tên\nLê Thị An\nPhạm Văn Bình\nHoàng Cúc\n")))
                .containsExactly(List.of("2", "Lê Thị An"), List.of("3", "Phạm Văn Bình"), List.of("4", "Hoàng Cúc"));
        assertThat(rows(csv("Số CCCD\n001155000011\n001088000022\n")))
                .containsExactly(List.of("2", "001155000011"), List.of("3", "001088000022"));
    }

    @Test
    void one_row_under_a_long_letterhead_is_a_list() throws Exception {
        assertThat(rows(csv("ỦY BAN NHÂN DÂN,,,,,CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ MẪU,,,,,Độc lập - Tự do\n\n"
                        + "SỔ ĐĂNG KÝ KHAI TỬ\n(Tính đến ngày 01/11/2026)\n\n"
                        + "STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD\n"
                        + "1,Nguyễn Văn Cường,24/06/1955,Nam,001055232494\n"
                        + "Tổng cộng: 1 người\n\n,,,,Ngày 1 tháng 11\nNGƯỜI LẬP BIỂU,,,,,TM. ỦY BAN NHÂN DÂN\n")))
                .containsExactly(List.of("8", "1", "Nguyễn Văn Cường", "24/06/1955", "Nam", "001055232494", ""));
    }

    @Test
    void a_header_alone_is_a_table_without_rows() throws Exception {
        Table table = csv(HEAD);

        assertThat(headers(table)).hasSize(4);
        assertThat(rows(table)).isEmpty();
    }
}
