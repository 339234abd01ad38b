package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.HostileFilesTest.assertRefused;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;

/** Zip archives with lists in them. */
class ArchivesTest {
    private final Path folder;

    ArchivesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path archive(Map<String, byte[]> entries) throws Exception {
        return Files.write(folder.resolve("a.zip"), Samples.zip(entries));
    }

    @Test
    void lists_of_every_format_are_read_out_of_an_archive() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("thôn đông/dân.csv", Samples.CSV.getBytes(UTF_8));
        for (String name : List.of(
                "people.xlsx",
                "people.xls",
                "people.ods",
                "people.html",
                "citizens.xml",
                "people.json",
                "people.txt")) {
            entries.put("sâu/hơn/" + name, Samples.bytes(name));
        }
        entries.put("__MACOSX/._dân.csv", new byte[] {0, 5, 22, 7});
        entries.put("đọc.md", "Chào các anh chị,\nxin gửi danh sách.\n".getBytes(UTF_8));
        entries.put("ảnh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        entries.put("trong.zip", Samples.zip(Map.of("a.csv", Samples.CSV.getBytes(UTF_8))));
        Path file = archive(entries);

        SourceFile opened = open(file);

        assertThat(opened.container()).isEqualTo("zip");
        assertThat(opened.tables().stream().map(t -> t.info().sheet()).toList())
                .containsExactly(
                        "thôn đông/dân.csv",
                        "sâu/hơn/people.xlsx › Thôn Đông",
                        "sâu/hơn/people.xlsx › Ẩn",
                        "sâu/hơn/people.xls › Thôn Đông",
                        "sâu/hơn/people.xls › Ẩn",
                        "sâu/hơn/people.ods › Thôn Đông",
                        "sâu/hơn/people.ods › Ẩn",
                        "sâu/hơn/people.html",
                        "sâu/hơn/citizens.xml",
                        "sâu/hơn/people.json",
                        "sâu/hơn/people.txt");
        assertThat(opened.notes())
                .contains(
                        new Note("hidden-sheet", List.of("a.zip › sâu/hơn/people.xlsx", "Ẩn")),
                        new Note("entry-no-list", List.of("a.zip", "đọc.md")),
                        new Note("entry-no-list", List.of("a.zip", "ảnh.png")),
                        new Note("entry-unpack", List.of("a.zip", "trong.zip")));
        assertThat(opened.sheets()).contains(new SheetNote("ảnh.png", "refused", false));
        for (int again = 0; again < 2; again++) {
            assertThat(rows(opened.tables().get(0))).hasSize(3);
            assertThat(rows(opened.tables().get(1))).hasSize(4);
            assertThat(rows(opened.tables().get(5))).hasSize(4);
            assertThat(rows(opened.tables().get(8))).hasSize(4);
        }
    }

    @Test
    void databases_are_read_out_of_an_archive_without_being_written_anywhere() throws Exception {
        Path file = Samples.databasesInZip(folder);
        SourceFile opened = open(file);

        assertThat(opened.tables().stream().map(t -> t.info().sheet()).toList())
                .containsExactly(
                        "csdl/people.sqlite › nhan_khau",
                        "csdl/people.mdb › Nhân khẩu",
                        "csdl/people.accdb › Nhân khẩu");
        for (int again = 0; again < 2; again++) {
            for (Table table : opened.tables()) {
                assertThat(rows(table)).hasSize(2);
            }
        }
        for (PendingBlock block : TestFiles.pending(opened.tables().get(0))) {
            assertThat(block.read().size()).isEqualTo(2);
            assertThat(block.read().text(1, 1)).isEqualTo("Phạm Văn Bình");
        }
        assertThat(opened.notes())
                .containsExactly(new Note("triggers", List.of("databases.zip › csdl/people.sqlite", "t")));
    }

    @Test
    void a_database_that_was_still_being_written_is_read_out_of_an_archive() throws Exception {
        Path database = folder.resolve("a.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE dan(ho_ten TEXT, ngay_sinh TEXT)");
            statement.execute("INSERT INTO dan VALUES('Lê Thị An', '07/03/1955')");
        }

        assertThat(rows(open(archive(Map.of("a.db", Files.readAllBytes(database))))
                        .tables()
                        .get(0)))
                .containsExactly(List.of("2", "Lê Thị An", "07/03/1955"));
    }

    @Test
    void what_does_not_fit_into_memory_is_read_back_from_where_it_was_put() throws Exception {
        StringBuilder text = new StringBuilder("STT;Họ và tên;Ngày sinh;Số CCCD\n");
        java.util.Random random = new java.util.Random(4);
        while (text.length() < 36 << 20) {
            text.append(text.length())
                    .append(";Lê Thị An;07/03/1955;")
                    .append(Math.abs(random.nextLong()))
                    .append('\n');
        }
        Path file = archive(Map.of("a.csv", text.toString().getBytes(UTF_8)));
        Table table = open(file).tables().get(0);

        long rows = 0;
        String last = "";
        for (PendingBlock block : TestFiles.pending(table)) {
            RowBlock read = block.read();
            assertThat(block.read().size()).isEqualTo(read.size());
            rows += read.size();
            last = read.text(read.size() - 1, 3);
        }
        assertThat(rows).isEqualTo(text.chars().filter(c -> c == '\n').count() - 1);
        assertThat(text).endsWith(last + "\n");
    }

    @Test
    void names_that_climb_or_hide_are_only_told() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../../../etc/cron.d/x.csv", Samples.CSV.getBytes(UTF_8));
        entries.put("C:\\Windows\\\u202Evsc.exe.csv", Samples.CSV.getBytes(UTF_8));
        SourceFile file = open(archive(entries));

        assertThat(file.tables().stream().map(t -> t.info().sheet()).toList())
                .containsExactly("etc/cron.d/x.csv", "Windows/vsc.exe.csv");
        assertThat(file.notes()).containsExactly(new Note("odd-names", List.of("a.zip")));
        assertThat(folder).isDirectoryNotContaining("glob:**.csv");
    }

    @Test
    void an_archive_without_a_list_says_so() throws Exception {
        assertRefused(
                archive(Map.of("a.md", "Chào các anh chị,\nxin gửi.\n".getBytes(UTF_8))), "no-table", "not-a-list");
        assertRefused(archive(Map.of("a.bin", new byte[200], "b.bin", new byte[300])), "archive-nothing");
        assertRefused(archive(Map.of()), "archive-nothing", "file-damaged");
    }

    @Test
    void an_entry_that_blows_up_is_left_out() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bom.csv", "a,b,c\n".repeat(4 << 20).getBytes(UTF_8));
        entries.put("dân.csv", Samples.CSV.getBytes(UTF_8));
        SourceFile file = open(archive(entries));

        assertThat(file.notes()).containsExactly(new Note("entry-bomb", List.of("a.zip", "bom.csv")));
        assertThat(file.tables()).hasSize(1);
    }

    @Test
    void a_truncated_archive_is_damaged() throws Exception {
        byte[] whole = Samples.zip(Map.of("a.csv", Samples.CSV.getBytes(UTF_8)));

        assertRefused(
                Files.write(folder.resolve("b.zip"), java.util.Arrays.copyOf(whole, whole.length / 2)), "file-damaged");
    }
}
