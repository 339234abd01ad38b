package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.only;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.Database.FileFormat;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.TableBuilder;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.dbf.DbfMaker;

/** Databases hold texts longer than any cell; what is not read of them is counted. */
class LongTextsTest {
    private static final int MOST = 32_767;
    private static final String LONG = "đ".repeat(40_000);

    private final Path folder;

    LongTextsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void assertOneCut(Path file) throws Exception {
        Table table = only(file);

        assertThat(TestFiles.aside(table).cutTexts()).isEqualTo(1);
        assertThat(TestFiles.rows(table).get(0).get(2)).isEqualTo("đ".repeat(MOST));
        assertThat(TestFiles.rows(table).get(1).get(2)).isEqualTo("đủ");
    }

    @Test
    void sqlite() throws Exception {
        Path file = folder.resolve("a.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE dan(ho_ten TEXT, ghi_chu TEXT)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO dan VALUES('Lê An', ?)")) {
                for (String text : new String[] {LONG, "đủ"}) {
                    insert.setString(1, text);
                    insert.execute();
                }
            }
        }
        assertOneCut(file);
    }

    @Test
    void access() throws Exception {
        Path file = folder.resolve("a.accdb");
        try (Database database = DatabaseBuilder.create(FileFormat.V2010, file.toFile())) {
            com.healthmarketscience.jackcess.Table table = new TableBuilder("dan")
                    .addColumn(new ColumnBuilder("ho_ten", DataType.TEXT))
                    .addColumn(new ColumnBuilder("ghi_chu", DataType.MEMO))
                    .toTable(database);
            table.addRow("Lê An", LONG);
            table.addRow("Lê Bình", "đủ");
        }
        assertOneCut(file);
    }

    @Test
    void dumps() throws Exception {
        String insert = "INSERT INTO dan (ho_ten, ghi_chu) VALUES ('Lê An', '%s');\n";
        assertOneCut(TestFiles.text(
                folder,
                "a.sql",
                "CREATE TABLE dan (ho_ten varchar(40), ghi_chu text);\n"
                        + insert.formatted(LONG)
                        + insert.formatted("đủ")));
        assertOneCut(TestFiles.text(
                folder,
                "b.sql",
                "SET client_encoding = 'UTF8';\nCREATE TABLE dan (ho_ten text, ghi_chu text);\n"
                        + "COPY dan (ho_ten, ghi_chu) FROM stdin;\nLê An\t" + LONG + "\nLê An\tđủ\n\\.\n"));
    }

    @Test
    void dbase_memos() throws Exception {
        DbfMaker maker = new DbfMaker(0xF5, UTF_8).field("TEN", 'C', 8).field("GHICHU", 'M', 10);
        maker.record(false, "Lê An", "         1").record(false, "Lê An", "       200");
        Path file = Files.write(folder.resolve("a.dbf"), maker.bytes());
        byte[] text = LONG.getBytes(UTF_8);
        byte[] enough = "đủ".getBytes(UTF_8);
        ByteBuffer memo = ByteBuffer.allocate(200 * 512 + 512);
        memo.putShort(6, (short) 512);
        memo.position(512).putInt(1).putInt(text.length).put(text);
        memo.position(200 * 512).putInt(1).putInt(enough.length).put(enough);
        Files.write(folder.resolve("a.fpt"), memo.array());
        assertOneCut(file);
    }
}
