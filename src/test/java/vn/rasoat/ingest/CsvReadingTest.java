package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.aside;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.text;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.SourceFile.Note;

class CsvReadingTest {
    private static final String PEOPLE =
            """
            STT,Họ và tên,Ngày sinh,Số CCCD,Giới tính
            1,Nguyễn Thị Hạnh,05/02/1990,001190123456,Nữ
            2,Trần Văn Đông,1955,001055000001,Nam
            """;
    private static final List<List<String>> READ = List.of(
            List.of("2", "1", "Nguyễn Thị Hạnh", "05/02/1990", "001190123456", "Nữ"),
            List.of("3", "2", "Trần Văn Đông", "1955", "001055000001", "Nam"));

    private final Path folder;

    CsvReadingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void reads_utf8_and_finds_the_header() throws Exception {
        Path file = text(folder, "a.csv", PEOPLE);

        Table table = only(file);

        assertThat(rows(table)).isEqualTo(READ);
        assertThat(headers(table))
                .containsExactly(
                        List.of("STT"),
                        List.of("Họ và tên"),
                        List.of("Ngày sinh"),
                        List.of("Số CCCD"),
                        List.of("Giới tính"));
        assertThat(table.info().firstDataRow()).isEqualTo(2);
        assertThat(table.info().columns().get(1).sample()).containsExactly("Nguyễn Thị Hạnh", "Trần Văn Đông");
        assertThat(table.info().estimatedRows()).isEqualTo(2);
        assertThat(open(file).notes()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() throws Exception {
        Table table = only(text(folder, "a.csv", "\uFEFF" + PEOPLE));

        assertThat(rows(table)).isEqualTo(READ);
        assertThat(headers(table).get(0)).containsExactly("STT");
    }

    @Test
    void reads_utf16_with_and_without_a_mark() throws Exception {
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            for (String mark : List.of("", "\uFEFF")) {
                Path file = text(folder, "a.txt", mark + PEOPLE.replace(',', '\t'), charset);
                assertThat(open(file).charset()).isEqualTo(charset.name());
                assertThat(rows(only(file))).isEqualTo(READ);
            }
        }
    }

    @Test
    void reads_windows_1258() throws Exception {
        // in Windows-1258 a letter with its hat or horn is one character and the tone another
        String decomposed = PEOPLE.replace("ễ", "ê\u0303")
                .replace("ị", "i\u0323")
                .replace("ạ", "a\u0323")
                .replace("ầ", "â\u0300")
                .replace("ữ", "ư\u0303")
                .replace("ọ", "o\u0323")
                .replace("ố", "ô\u0301")
                .replace("ớ", "ơ\u0301")
                .replace("í", "i\u0301");
        Path file = text(folder, "a.csv", decomposed, Charset.forName("windows-1258"));

        assertThat(open(file).charset()).isEqualTo("windows-1258");
        assertThat(rows(only(file)).get(0).get(2)).isEqualTo("Nguyê\u0303n Thi\u0323 Ha\u0323nh");
    }

    @Test
    void tcvn3_bytes_survive_as_windows_1252_and_undefined_bytes_as_control_characters() throws Exception {
        String legacy = "STT,Hä vµ tªn,Ngµy sinh\n1,NguyÔn V¨n §«ng \u0081\u008D\u009D,1955\n2,TrÇn ThÞ H¹nh,1960\n";
        Path file = Files.write(folder.resolve("a.csv"), legacy.getBytes(ISO_8859_1));

        Table table = only(file);

        assertThat(open(file).charset()).isEqualTo("windows-1252");
        assertThat(table.info().headerLastRow()).isEqualTo(1);
        assertThat(rows(table).get(0).get(2)).isEqualTo("NguyÔn V¨n §«ng \u0081\u008D\u009D");
    }

    @Test
    void finds_every_delimiter_and_obeys_a_separator_line() throws Exception {
        assertThat(rows(only(text(folder, "a.csv", PEOPLE.replace(',', ';'))))).isEqualTo(READ);
        assertThat(rows(only(text(folder, "a.csv", PEOPLE.replace(',', '|'))))).isEqualTo(READ);
        assertThat(rows(only(text(folder, "a.tsv", PEOPLE.replace(',', '\t'))))).isEqualTo(READ);
        assertThat(rows(only(text(
                        folder, "a.csv", "sep=;\r\n" + PEOPLE.replace(',', ';').replace("\n", "\r\n")))))
                .isEqualTo(READ);
    }

    @Test
    void a_record_with_line_breaks_is_one_row_and_a_blank_line_counts() throws Exception {
        Path file = text(
                folder,
                "a.csv",
                "STT,Họ và tên,\"Nơi ở\n(hiện nay)\"\r\n1,An,\"Thôn 1\nXã B\"\r\n\r\n2,\"Bình \"\"Tý\"\"\",Thôn 2\r\n");

        assertThat(rows(only(file)))
                .containsExactly(List.of("2", "1", "An", "Thôn 1\nXã B"), List.of("4", "2", "Bình \"Tý\"", "Thôn 2"));
        assertThat(aside(only(file)).counts()).isEqualTo(Map.of(Reason.HEADER, 1, Reason.EMPTY, 1));
    }

    @Test
    void lone_and_unclosed_quotes_cost_no_row() throws Exception {
        Path file = text(
                folder, "a.csv", "STT,Họ và tên,Ghi chú\n1,An \"Tý\" Lê,x\n2,\"Bình,y\n3,\"Cường\",z\n4,Dung,\"w\n");

        assertThat(rows(only(file)))
                .containsExactly(
                        List.of("2", "1", "An \"Tý\" Lê", "x"),
                        List.of("3", "2", "\"Bình", "y"),
                        List.of("4", "3", "Cường", "z"),
                        List.of("5", "4", "Dung", "\"w"));
    }

    @Test
    void a_row_with_more_cells_than_columns_says_so() throws Exception {
        StringBuilder text = new StringBuilder(PEOPLE);
        for (int i = 3; i < 1000; i++) {
            text.append(i).append(",Lê Văn A,1950,001055000001,Nam\n");
        }
        text.append("1000,Lê Văn A,1950,001055000001,Nam,thừa\n");
        List<RowBlock> blocks = TestFiles.blocks(only(text(folder, "a.csv", text.toString())));

        RowBlock last = blocks.get(blocks.size() - 1);
        assertThat(last.isOverlong(last.size() - 1)).isTrue();
        assertThat(last.isOverlong(last.size() - 2)).isFalse();
    }

    @Test
    void blocks_give_the_same_rows_when_read_again() throws Exception {
        StringBuilder people = new StringBuilder("STT,Họ và tên,Ngày sinh,Số CCCD,Giới tính\n");
        for (int i = 1; i <= 20_000; i++) {
            people.append(i)
                    .append(",\"Lê \"\"Văn\"\" Đ😀 ")
                    .append(i)
                    .append("\",1950,001055")
                    .append(100_000 + i)
                    .append(",Nam\n");
        }
        for (Charset charset : List.of(java.nio.charset.StandardCharsets.UTF_8, UTF_16LE)) {
            Path file = text(folder, "a.csv", people.toString(), charset);
            int expected = 1;
            for (PendingBlock block : TestFiles.pending(only(file))) {
                RowBlock first = block.read();
                RowBlock again = block.read();
                assertThat(block.rereadable()).isTrue();
                assertThat(again.size()).isEqualTo(first.size());
                for (int r = 0; r < first.size(); r++) {
                    assertThat(again.text(r, 1)).isEqualTo(first.text(r, 1)).isEqualTo("Lê \"Văn\" Đ😀 " + expected);
                    assertThat(again.rowNumber(r)).isEqualTo(first.rowNumber(r)).isEqualTo(expected + 1);
                    expected++;
                }
            }
            assertThat(expected).isEqualTo(20_001);
        }
    }

    @Test
    void a_list_without_header_is_all_data() throws Exception {
        Table table = only(text(folder, "a.csv", PEOPLE.substring(PEOPLE.indexOf('\n') + 1)));

        assertThat(table.info().headerFirstRow()).isZero();
        assertThat(table.info().firstDataRow()).isEqualTo(1);
        assertThat(headers(table)).allMatch(List::isEmpty);
        assertThat(rows(table)).hasSize(2);
    }

    @Test
    void a_csv_named_xls_is_told() throws Exception {
        assertThat(open(text(folder, "a.xls", PEOPLE)).notes())
                .containsExactly(new Note("wrong-extension", List.of("a.xls", "xls", "csv")));
    }
}
