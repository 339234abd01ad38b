package vn.rasoat.ingest.sqldump;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.headers;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TestFiles;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Dumps as the databases' own tools write them, and dumps that mean harm. */
class SqlDumpTest {
    private final Path folder;

    SqlDumpTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path resource(String name) throws IOException {
        try (InputStream in = SqlDumpTest.class.getResourceAsStream("/vn/rasoat/ingest/database/" + name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private static List<String> names(SourceFile file) {
        return file.tables().stream().map(table -> table.info().sheet()).toList();
    }

    private static List<String> notes(SourceFile file) {
        return file.notes().stream()
                .map(note -> note.code()
                        + note.arguments().subList(1, note.arguments().size()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres-copy.sql", "postgres-inserts.sql", "postgres-columns.sql"})
    void pg_dump_is_read_in_all_its_forms(String name) throws Exception {
        SourceFile file = open(resource(name));

        assertThat(names(file)).containsExactly("nhan_khau", "nhat_ky");
        assertThat(headers(file.tables().get(0)))
                .containsExactly(
                        List.of("id"),
                        List.of("ho_ten"),
                        List.of("ngay_sinh"),
                        List.of("so_dinh_danh"),
                        List.of("gioi_tinh"),
                        List.of("con_song"),
                        List.of("ghi_chu"));
        assertThat(rows(file.tables().get(0)))
                .containsExactly(
                        List.of(
                                "2",
                                "1",
                                "Nguyễn Văn An",
                                "1990-02-01",
                                "001090012345",
                                "Nam",
                                "TRUE",
                                "dòng một\ndòng hai\tcột; 'nháy' \\ gạch"),
                        List.of("3", "2", "Trần Thị Bé", "1985-12-30", "001185012345", "Nữ", "TRUE", ""),
                        List.of("4", "3", "Lê Văn Cường", "1970-05-05", "", "Nam", "FALSE", ""),
                        List.of(
                                "5",
                                "4",
                                "Phạm Thị Dung",
                                "2001-07-15",
                                "001301012347",
                                "Nữ",
                                "TRUE",
                                "INSERT INTO nhan_khau VALUES (9)"));
        RowBlock block = TestFiles.blocks(file.tables().get(0)).get(0);
        assertThat(List.of(block.kind(0, 0), block.kind(0, 2), block.kind(0, 3), block.kind(0, 5)))
                .containsExactly(CellKind.NUMBER, CellKind.DATE, CellKind.TEXT, CellKind.BOOLEAN);
        assertThat(notes(file)).containsExactly("sql-skipped[CREATE FUNCTION (1), CREATE TRIGGER (1)]");
    }

    @Test
    void what_the_sqlite_shell_dumps_is_read() throws Exception {
        SourceFile file = open(resource("sqlite-cli.sql"));

        assertThat(names(file)).containsExactly("nhan_khau", "dm_xa");
        assertThat(rows(file.tables().get(1)))
                .containsExactly(List.of("2", "00001", "Phường A"), List.of("3", "00002", "Xã B"));
        assertThat(notes(file)).containsExactly("sql-skipped[CREATE TRIGGER (1)]");
    }

    @Test
    void what_h2_scripts_is_read() throws Exception {
        Path script = folder.resolve("h2.sql");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:dump");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE NHAN_KHAU(ID INT PRIMARY KEY, HO_TEN VARCHAR, NGAY_SINH DATE, NAM BOOLEAN)");
            statement.execute("INSERT INTO NHAN_KHAU VALUES(1, 'Nguyễn Văn ''An'' 😀', DATE '1990-02-01', TRUE),"
                    + "(2, 'Trần \\ Bé', NULL, FALSE)");
            statement.execute("CREATE VIEW V AS SELECT * FROM NHAN_KHAU");
            statement.execute("SCRIPT TO '" + script + "'");
        }

        assertThat(rows(TestFiles.only(script)))
                .containsExactly(
                        List.of("2", "1", "Nguyễn Văn 'An' 😀", "1990-02-01", "TRUE"),
                        List.of("3", "2", "Trần \\ Bé", "", "FALSE"));
    }

    private static final String MYSQL =
            """
            -- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
            --
            -- Host: localhost    Database: xa
            /*!40101 SET NAMES utf8mb4 */;
            DROP TABLE IF EXISTS `nhan_khau`;
            /*!40101 SET @saved_cs_client     = @@character_set_client */;
            CREATE TABLE `nhan_khau` (
              `id` int NOT NULL AUTO_INCREMENT COMMENT 'khóa, "chính"',
              `ho_ten` varchar(100) DEFAULT 'x,y)',
              `ngay_sinh` date DEFAULT NULL,
              `con_song` tinyint(1) DEFAULT '1',
              `anh` longblob,
              `he_so` decimal(10,2) DEFAULT NULL,
              PRIMARY KEY (`id`),
              KEY `k` (`ho_ten`)
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
            LOCK TABLES `nhan_khau` WRITE;
            /*!40000 ALTER TABLE `nhan_khau` DISABLE KEYS */;
            INSERT INTO `nhan_khau` VALUES (1,'O\\'Nguyễn \\"An\\"\\\\','1990-02-01',1,_binary 'a\\'b\\0c',12.50),(2,'Trần;\\nBé','0000-00-00',0,0xFFD8FF,-1.5e3),
            (3,NULL,NULL,NULL,X'FF',NULL);
            INSERT INTO `nhan_khau` VALUES (4,'it''s','2001-07-15',1,NULL,0.00);
            /*!50003 CREATE TRIGGER `t` BEFORE INSERT ON `nhan_khau` FOR EACH ROW BEGIN DELETE FROM x; END */;
            UNLOCK TABLES;
            DELIMITER ;;
            CREATE DEFINER=`root`@`localhost` PROCEDURE `p`()
            BEGIN
              INSERT INTO nhan_khau VALUES (99,'kẻ lạ',NULL,1,NULL,1);
              DELETE FROM nhan_khau;
            END ;;
            DELIMITER ;
            REPLACE INTO `dm` (`ma`,`ten`) VALUES ('01','Hà Nội');
            DROP DATABASE xa;
            """;

    @Test
    void mysqldump_is_read() throws Exception {
        SourceFile file = open(text(folder, "my.sql", MYSQL));

        assertThat(names(file)).containsExactly("nhan_khau", "dm");
        assertThat(rows(file.tables().get(0)))
                .containsExactly(
                        List.of("2", "1", "O'Nguyễn \"An\"\\", "1990-02-01", "1", "", "12.5"),
                        List.of("3", "2", "Trần;\nBé", "0000-00-00", "0", "", "-1500"),
                        List.of("4", "3", "", "", "", "", ""),
                        List.of("5", "4", "it's", "2001-07-15", "1", "", "0"));
        assertThat(rows(file.tables().get(1))).containsExactly(List.of("2", "01", "Hà Nội"));
        assertThat(notes(file)).containsExactly("sql-skipped[CREATE PROCEDURE (1)]");
    }

    private static final String SQL_SERVER =
            """
            USE [QLDC]
            GO
            SET ANSI_NULLS ON
            GO
            CREATE TABLE [dbo].[NhanKhau](
            \t[ID] [int] IDENTITY(1,1) NOT NULL,
            \t[HoTen] [nvarchar](100) NULL,
            \t[NgaySinh] [date] NULL,
            \t[NgayNhap] [datetime] NULL,
            \t[Chet] [bit] NULL,
             CONSTRAINT [PK_NhanKhau] PRIMARY KEY CLUSTERED ([ID] ASC)
            ) ON [PRIMARY]
            GO
            CREATE PROCEDURE [dbo].[Xoa] AS
            BEGIN
              DELETE FROM NhanKhau;
              INSERT INTO NhanKhau VALUES (9, N'kẻ lạ', NULL, NULL, 1);
            END
            GO
            SET IDENTITY_INSERT [dbo].[NhanKhau] ON\s
            INSERT [dbo].[NhanKhau] ([ID], [HoTen], [NgaySinh], [NgayNhap], [Chet]) VALUES (1, N'Nguyễn Văn ''An''', CAST(N'1990-02-01' AS Date), CAST(N'2020-01-02T03:04:05.000' AS DateTime), 0)
            INSERT [dbo].[NhanKhau] ([ID], [HoTen], [NgaySinh], [NgayNhap], [Chet]) VALUES (2, N'Trần' + N' Bé', CAST(0x5B950A00 AS Date), CAST(0x0000A1FA00000000 AS DateTime), 1)
            INSERT [dbo].[NhanKhau] ([HoTen], [ID]) VALUES (N'Lê Cường', 3)
            GO
            SET IDENTITY_INSERT [dbo].[NhanKhau] OFF
            GO
            DELETE FROM [dbo].[NhanKhau]
            GO
            """;

    static Stream<Charset> charsets() {
        return Stream.of(UTF_8, UTF_16LE);
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void scripts_of_sql_server_are_read(Charset charset) throws Exception {
        String script = "\uFEFF" + SQL_SERVER.replace("\n", "\r\n");
        SourceFile file = open(text(folder, "ms.sql", script, charset));

        assertThat(file.charset()).isEqualTo(charset.name());
        assertThat(names(file)).containsExactly("NhanKhau");
        assertThat(rows(file.tables().get(0)))
                .containsExactly(
                        List.of("2", "1", "Nguyễn Văn 'An'", "1990-02-01", "2020-01-02T03:04:05", "0"),
                        List.of("3", "2", "Trần Bé", "1900-01-01", "2013-07-13", "1"),
                        List.of("4", "3", "Lê Cường", "", "", ""));
        assertThat(notes(file)).containsExactly("sql-skipped[CREATE PROCEDURE (1), DELETE (1)]");
    }

    @Test
    void oracle_and_unnamed_columns_are_read() throws Exception {
        SourceFile file = open(text(
                folder,
                "o.sql",
                "REM INSERTING into NHANKHAU\nSET DEFINE OFF;\nInsert into XA.NHANKHAU values"
                        + " ('An',to_date('01/02/1990','DD/MM/YYYY'),null);\nInsert into XA.NHANKHAU values"
                        + " ('Bé',to_date('30/12/1985','DD/MM/YYYY'),7);\n"));

        assertThat(names(file)).containsExactly("XA.NHANKHAU");
        assertThat(file.tables().get(0).info().headerFirstRow()).isZero();
        assertThat(rows(file.tables().get(0)))
                .containsExactly(List.of("2", "An", "01/02/1990", ""), List.of("3", "Bé", "30/12/1985", "7"));
    }

    @Test
    void bytes_of_legacy_fonts_come_through_for_the_columns_to_be_decoded() throws Exception {
        String dump = "-- MySQL dump\nINSERT INTO `t` (`hoten`,`que`) VALUES ('NguyÔn V¨n ¸nh','Hµ Néi'),"
                + "('TrÇn ThÞ BÐ','H¶i Phßng');\n";
        SourceFile file = open(text(folder, "t.sql", dump, Charset.forName("windows-1252")));

        assertThat(rows(file.tables().get(0)).get(0)).containsExactly("2", "NguyÔn V¨n ¸nh", "Hµ Néi");
    }

    @Test
    void tables_that_take_turns_are_told_apart_and_read_again_the_same() throws Exception {
        StringBuilder dump = new StringBuilder("CREATE TABLE a (i int, t text);\nCREATE TABLE b (i int);\n");
        for (int i = 0; i < 9000; i++) {
            dump.append("INSERT INTO a VALUES (")
                    .append(i)
                    .append(", 'người ")
                    .append(i)
                    .append("');\n");
            dump.append(i % 3 == 0 ? "INSERT INTO b VALUES (" + i + "), (-1);\n" : "");
        }
        SourceFile file = open(text(folder, "x.sql", dump.toString()));

        assertThat(names(file)).containsExactly("a", "b");
        List<List<String>> a = rows(file.tables().get(0));
        assertThat(a).hasSize(9000).last().asList().containsExactly("9001", "8999", "người 8999");
        assertThat(rows(file.tables().get(1))).hasSize(6000);
        List<List<String>> again = new ArrayList<>();
        for (PendingBlock pending : TestFiles.pending(file.tables().get(0))) {
            pending.read();
            RowBlock second = pending.read();
            for (int r = 0; r < second.size(); r++) {
                again.add(List.of(Integer.toString(second.rowNumber(r)), second.text(r, 0), second.text(r, 1)));
            }
        }
        assertThat(again).isEqualTo(a);
    }

    @Test
    void a_dump_that_is_cut_off_gives_the_rows_before() throws Exception {
        SourceFile file = open(text(
                folder,
                "c.sql",
                "INSERT INTO t (a,b) VALUES (1,'An'),(2,'Bé'),(3,'không đóng nháy, (4,x);\n".repeat(1)));

        assertThat(rows(file.tables().get(0))).containsExactly(List.of("2", "1", "An"), List.of("3", "2", "Bé"));
        assertThat(notes(file)).containsExactly("dump-cut[]", "dump-broken[1]");
    }

    @Test
    void other_text_is_no_dump_and_a_dump_in_another_form_is_told_of() throws Exception {
        assertThat(open(text(folder, "a.csv", "Set,Insert into,Tên\n1,2,An\n2,3,Bé\n"))
                        .container())
                .isEqualTo("csv");
        assertThatThrownBy(() -> open(text(folder, "b.dump", "PGDMP\u0001\u000e")))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("dump-binary"));
        assertThatThrownBy(() -> open(text(folder, "d.sql", "DROP TABLE a;\nCREATE TABLE b (c int);\n")))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.code()).isEqualTo("no-table"));
    }

    @Test
    void a_text_of_many_megabytes_is_cut_and_costs_little() throws Exception {
        String dump = "INSERT INTO t (a,b) VALUES ('" + "x".repeat(3_000_000) + "','An'),('y','Bé');\n";

        List<List<String>> rows = rows(TestFiles.only(text(folder, "big.sql", dump)));

        assertThat(rows.get(0).get(1)).hasSize(32_767);
        assertThat(rows.get(1)).containsExactly("3", "y", "Bé");
    }

    static Stream<String> dumps() {
        return Stream.of(MYSQL, SQL_SERVER);
    }

    @ParameterizedTest
    @MethodSource("dumps")
    void no_garbled_dump_crashes_the_reader_or_keeps_it_busy(String whole) throws Exception {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            byte[] garbled = whole.getBytes(UTF_8);
            for (int i = 0; i < 1 + seed / 5; i++) {
                garbled[random.nextInt(garbled.length)] = (byte) "'\"`[](){};,\\$/*-\n\t\0".charAt(random.nextInt(19));
            }
            Path file = Files.write(folder.resolve("g.sql"), garbled);
            try {
                for (Table table : open(file).tables()) {
                    rows(table);
                }
            } catch (SourceException e) {
                assertThat(e.code()).as("seed " + seed).isIn("no-table", "file-type-unknown");
            }
        }
    }
}
