package vn.rasoat.ingest.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TestFiles;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Databases made by SQLite itself, honest ones and others. */
class SqliteTest {
    private final Path folder;

    SqliteTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path make(String name, String... statements) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
        return file;
    }

    private static List<String> notes(SourceFile file) {
        return file.notes().stream()
                .map(note -> note.code()
                        + note.arguments().subList(1, note.arguments().size()))
                .toList();
    }

    private static final String[] PEOPLE = {
        "CREATE TABLE \"nhân khẩu\"(id INTEGER PRIMARY KEY, ho_ten, ngay_sinh DATE, he_so REAL, anh BLOB)",
        "INSERT INTO \"nhân khẩu\" VALUES(7, 'Nguyễn Văn ''An''', '1990-02-01', 1.5, x'FFD8'),"
                + "(9, 123456789012, 631152000, 3.0, NULL), (12, NULL, NULL, NULL, NULL),"
                + "(13, CAST(x'4E677579D46E' AS TEXT), '', 1e300, 'chữ')",
    };

    @Test
    void tables_are_read_with_every_value_as_it_is_stored() throws Exception {
        SourceFile file = open(make("xã hội #1?.db", PEOPLE));

        Table table = file.tables().get(0);
        assertThat(file.container()).isEqualTo("sqlite");
        assertThat(table.info().sheet()).isEqualTo("nhân khẩu");
        assertThat(headers(table))
                .containsExactly(
                        List.of("id"), List.of("ho_ten"), List.of("ngay_sinh"), List.of("he_so"), List.of("anh"));
        assertThat(rows(table))
                .containsExactly(
                        List.of("2", "7", "Nguyễn Văn 'An'", "1990-02-01", "1.5", ""),
                        List.of("3", "9", "123456789012", "631152000", "3", ""),
                        List.of("4", "12", "", "", "", ""),
                        List.of("5", "13", "NguyÔn", "", "1E+300", "chữ"));
        RowBlock block = TestFiles.blocks(table).get(0);
        assertThat(List.of(block.kind(0, 1), block.kind(1, 1), block.kind(0, 2), block.kind(0, 3)))
                .containsExactly(CellKind.TEXT, CellKind.NUMBER, CellKind.TEXT, CellKind.NUMBER);
    }

    @Test
    void views_triggers_and_virtual_tables_are_told_of_and_never_run() throws Exception {
        SourceFile file = open(make(
                "a.sqlite",
                "CREATE TABLE t(a, b AS (a || a) VIRTUAL, c AS (a || 'x') STORED)",
                "INSERT INTO t(a) VALUES('An')",
                "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r",
                "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END",
                "CREATE VIRTUAL TABLE f USING fts5(x)",
                "INSERT INTO f VALUES('tìm')",
                "CREATE TABLE rong(a)"));

        assertThat(notes(file))
                .containsExactly("computed-columns[t.b]", "triggers[g]", "views[v]", "virtual-tables[f]");
        assertThat(file.tables()).hasSize(1);
        assertThat(rows(file.tables().get(0))).containsExactly(List.of("2", "An", "Anx"));
        assertThat(file.sheets())
                .extracting(sheet -> sheet.name() + " " + sheet.role())
                .contains("t table", "v view", "f virtual", "rong empty", "f_content system");
    }

    static Stream<String> tables() {
        return Stream.of(
                "CREATE TABLE t(a INTEGER, ten TEXT)",
                "CREATE TABLE t(a INTEGER PRIMARY KEY, ten TEXT)",
                "CREATE TABLE t(a TEXT, ten TEXT, PRIMARY KEY(ten, a)) WITHOUT ROWID",
                "CREATE TABLE t(a TEXT, ten TEXT, PRIMARY KEY(a DESC, ten)) WITHOUT ROWID",
                "CREATE TABLE t(a INTEGER, ten TEXT COLLATE NOCASE, PRIMARY KEY(ten COLLATE BINARY, a)) WITHOUT ROWID",
                "CREATE TABLE t(rowid TEXT, _rowid_ TEXT)",
                "CREATE TABLE t(rowid TEXT, _rowid_ TEXT, oid TEXT)");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void blocks_are_read_again_the_same_whatever_the_key(String table) throws Exception {
        String insert = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 9000) INSERT INTO t"
                + (table.contains("oid TEXT)")
                        ? " SELECT n, n % 10, n FROM r"
                        : " SELECT n, 'Người ' || (n % 10) FROM r");
        Table read = open(make("t.db", table, insert)).tables().get(0);

        List<List<String>> once = rows(read);
        List<List<String>> twice = new ArrayList<>();
        for (PendingBlock pending : TestFiles.pending(read)) {
            pending.read();
            RowBlock again = pending.read();
            for (int r = 0; r < again.size(); r++) {
                List<String> row = new ArrayList<>();
                row.add(Integer.toString(again.rowNumber(r)));
                for (int c = 0; c < again.width(); c++) {
                    row.add(again.text(r, c));
                }
                twice.add(row);
            }
        }
        assertThat(once).hasSize(9000);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void texts_in_utf_16_are_read() throws Exception {
        Path file = make("u.db", "PRAGMA encoding='UTF-16'", "CREATE TABLE t(a)", "INSERT INTO t VALUES('Nguyễn �')");

        assertThat(rows(open(file).tables().get(0))).containsExactly(List.of("2", "Nguyễn �"));
    }

    @Test
    void what_stands_beside_a_database_is_told_of_and_left_alone() throws Exception {
        Path file = make("w.db", "CREATE TABLE t(a)", "INSERT INTO t VALUES('An')");
        Files.writeString(folder.resolve("w.db-wal"), "x");
        assertThat(notes(open(file))).containsExactly("database-unwritten[]");
        Files.delete(folder.resolve("w.db-wal"));
        byte[] journal = new byte[1024];
        Files.write(folder.resolve("w.db-journal"), journal);

        assertThat(notes(open(file))).containsExactly("database-interrupted[]");
        assertThat(rows(open(file).tables().get(0))).containsExactly(List.of("2", "An"));
        assertThat(Files.readAllBytes(folder.resolve("w.db-journal"))).isEqualTo(journal);
    }

    @Test
    void a_schema_that_claims_huge_or_foreign_pages_is_damage() throws Exception {
        Path file = make("d.db", PEOPLE);
        byte[] whole = Files.readAllBytes(file);
        byte[] half = Arrays.copyOf(whole, 3000);
        byte[] pageSize = whole.clone();
        pageSize[16] = (byte) 0x7F;
        for (byte[] bad : List.of(half, pageSize)) {
            assertThatThrownBy(() -> rows(open(Files.write(file, bad)).tables().get(0)))
                    .isInstanceOfSatisfying(
                            SourceException.class, e -> assertThat(e.code()).isEqualTo("file-damaged"));
        }
        assertThatThrownBy(() -> open(make(
                        "p.db",
                        "CREATE TABLE t(a)",
                        "PRAGMA writable_schema=ON",
                        "UPDATE sqlite_schema SET rootpage = 2000000000")))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("file-damaged"));
    }

    @Test
    void no_garbled_database_crashes_the_reader() throws Exception {
        byte[] whole = Files.readAllBytes(make("g.db", PEOPLE));
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            byte[] garbled = whole.clone();
            for (int i = 0; i < 1 + seed; i++) {
                garbled[16 + random.nextInt(garbled.length - 16)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("g.db"), garbled);
            try {
                for (Table table : open(file).tables()) {
                    rows(table);
                }
            } catch (SourceException e) {
                assertThat(e.code()).as("seed " + seed).isIn("file-damaged", "no-table", "too-many-columns");
            }
        }
    }

    @Test
    void a_long_text_is_cut_to_what_a_cell_may_have() throws Exception {
        Path file = make("l.db", "CREATE TABLE t(a)", "INSERT INTO t VALUES(replace(hex(zeroblob(50000)), '0', 'ơ'))");

        assertThat(rows(open(file).tables().get(0)).get(0).get(1).getBytes(StandardCharsets.UTF_8))
                .hasSize(2 * 32_767);
    }
}
