package vn.rasoat.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.open;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.save;
import static vn.rasoat.ingest.TestFiles.text;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.model.SourceException;

/** Files that are refused, each with one clear line, or read within bounds. */
class UnusableFilesTest {
    private final Path folder;

    UnusableFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void assertRefused(Path file, String code) {
        assertThatThrownBy(() -> {
                    for (Table table : open(file).tables()) {
                        rows(table);
                    }
                })
                .isInstanceOfSatisfying(SourceException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.arguments())
                            .first()
                            .isEqualTo(file.getFileName().toString());
                    for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
                        assertThat(ResourceBundle.getBundle("vn.rasoat.ingest.messages", locale)
                                        .getString("error." + code))
                                .contains("{0}");
                    }
                });
    }

    @Test
    void missing_empty_and_other_things_than_files_are_refused() throws Exception {
        assertRefused(folder.resolve("none.xlsx"), "file-missing");
        assertRefused(folder, "file-folder");
        assertRefused(text(folder, "empty.csv", ""), "file-empty");
    }

    @Test
    void files_of_other_kinds_are_refused() throws Exception {
        assertRefused(text(folder, "a.pdf", "%PDF-1.7\nSTT,Họ và tên\n"), "file-type-unknown");
        assertRefused(text(folder, "a.doc", "{\\rtf1"), "file-type-unknown");
        assertRefused(Files.write(folder.resolve("a.csv"), new byte[4096]), "file-type-unknown");
        byte[] picture = new byte[5000];
        new java.util.Random(1).nextBytes(picture);
        assertRefused(Files.write(folder.resolve("a.png"), picture), "file-type-unknown");
    }

    @Test
    void prose_is_no_table() throws Exception {
        assertRefused(
                text(folder, "a.txt", "Kính gửi các thôn.\nĐề nghị rà soát danh sách.\nTrân trọng.\n"), "no-table");
        assertRefused(save(folder, "a.xlsx", emptyBook()), "no-table");
    }

    private static XSSFWorkbook emptyBook() {
        XSSFWorkbook book = new XSSFWorkbook();
        book.createSheet("trống");
        return book;
    }

    private static HSSFWorkbook xls() {
        HSSFWorkbook book = new HSSFWorkbook();
        Sheet sheet = book.createSheet("DS");
        TestFiles.row(sheet, 1, "STT", "Họ và tên", "Ngày sinh");
        TestFiles.row(sheet, 2, 1, "Lê An", "1955");
        return book;
    }

    @Test
    void truncated_workbooks_are_damaged() throws Exception {
        XSSFWorkbook book = emptyBook();
        TestFiles.row(book.getSheetAt(0), 1, "STT", "Họ và tên", "Ngày sinh");
        byte[] xlsx = Files.readAllBytes(save(folder, "a.xlsx", book));
        byte[] xls = Files.readAllBytes(save(folder, "a.xls", xls()));

        assertRefused(Files.write(folder.resolve("b.xlsx"), Arrays.copyOf(xlsx, xlsx.length / 2)), "file-damaged");
        assertRefused(Files.write(folder.resolve("b.xls"), Arrays.copyOf(xls, xls.length / 4)), "file-damaged");
    }

    @Test
    void no_garbled_xls_crashes_the_reader() throws Exception {
        byte[] whole = Files.readAllBytes(save(folder, "a.xls", xls()));
        for (int seed = 0; seed < 60; seed++) {
            java.util.Random random = new java.util.Random(seed);
            byte[] garbled = whole.clone();
            for (int i = 0; i < 1 + seed; i++) {
                garbled[8 + random.nextInt(garbled.length - 8)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("g.xls"), garbled);
            try {
                open(file);
            } catch (SourceException e) {
                assertThat(e.code())
                        .as("seed " + seed)
                        .isIn("file-damaged", "no-table", "file-type-unknown", "file-old-excel", "file-encrypted");
            }
        }
    }

    @Test
    void encrypted_workbooks_ask_for_the_password_to_be_removed() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("mật");
        try {
            assertRefused(saveEncryptedXls(), "file-encrypted");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        Path file = folder.resolve("b.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                XSSFWorkbook book = emptyBook()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật");
            try (OutputStream out = encryptor.getDataStream(parts)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                parts.writeFilesystem(out);
            }
        }
        assertRefused(file, "file-encrypted");
    }

    private Path saveEncryptedXls() throws Exception {
        Path file = save(folder, "a.xls", xls());
        Biff8EncryptionKey.setCurrentUserPassword(null);
        return file;
    }

    @Test
    void nul_bytes_are_read_and_told() throws Exception {
        Path file = text(folder, "a.csv", "STT,Họ và tên,Ngày sinh\n1,Lê\u0000 An,1955\n2,Bình,1956\n");

        assertThat(open(file).notes()).extracting(SourceFile.Note::code).containsExactly("nul-bytes");
        assertThat(rows(open(file).tables().get(0)).get(0).get(2)).isEqualTo("Lê\u0000 An");
    }

    @Test
    void an_endless_line_and_an_endless_cell_are_refused() throws Exception {
        Path line = folder.resolve("line.csv");
        try (OutputStream out = Files.newOutputStream(line)) {
            byte[] piece = "x,".repeat(1 << 19).getBytes(UTF_8);
            for (int i = 0; i < 64; i++) {
                out.write(piece);
            }
        }
        assertRefused(line, "line-too-long");
        assertRefused(
                text(folder, "cell.csv", "STT,Họ và tên\n1,An\n2," + "x".repeat(40_000) + "\n3,Bình\n"),
                "cell-too-long");
    }

    @Test
    void a_quote_that_is_never_closed_costs_one_cell_its_quotes_and_no_row() throws Exception {
        StringBuilder text = new StringBuilder("STT,Họ và tên,Ngày sinh\n1,\"An,1955\n");
        for (int i = 2; i <= 30_000; i++) {
            text.append(i).append(",Bình,1956\n");
        }
        assertThat(rows(open(text(folder, "a.csv", text.toString())).tables().get(0)))
                .hasSize(30_000);
    }

    @Test
    void no_garbled_xlsx_crashes_the_reader() throws Exception {
        XSSFWorkbook book = emptyBook();
        for (int r = 1; r < 40; r++) {
            TestFiles.row(book.getSheetAt(0), r, "STT", "Họ và tên " + r, "Ngày sinh");
        }
        byte[] whole = Files.readAllBytes(save(folder, "a.xlsx", book));
        for (int seed = 0; seed < 100; seed++) {
            java.util.Random random = new java.util.Random(seed);
            byte[] garbled = whole.clone();
            for (int i = 0; i < 1 + seed / 4; i++) {
                garbled[8 + random.nextInt(garbled.length - 8)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("g.xlsx"), garbled);
            try {
                for (Table table : open(file).tables()) {
                    rows(table);
                }
            } catch (SourceException e) {
                assertThat(e.code())
                        .as("seed " + seed)
                        .isIn("file-damaged", "no-table", "file-type-unknown", "archive-nothing");
            }
        }
    }
}
