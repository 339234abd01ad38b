package vn.rasoat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.ingest.TestFiles.rows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.model.SourceException;

/** Protected files open with their password, and say whether one is missing or wrong. */
class PasswordsTest {
    private final Path folder;

    PasswordsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Passwords known(String... passwords) {
        return (file, tried) ->
                tried < passwords.length ? Optional.of(passwords[tried].toCharArray()) : Optional.empty();
    }

    private static void assertLocked(Path file, int people) throws Exception {
        assertCode(file, Passwords.NONE, "file-encrypted");
        assertCode(file, known("sai", ""), "password-wrong");
        SourceFile opened = SourceReader.open(file, TestFiles.options(known("sai", Samples.PASSWORD)));
        assertThat(rows(opened.tables().get(0))).hasSize(people);
        assertThat(rows(opened.tables().get(0))).hasSize(people);
        assertThat(opened.notes()).extracting(SourceFile.Note::code).doesNotContain("wrong-extension");
    }

    private static void assertCode(Path file, Passwords passwords, String code) {
        assertThatThrownBy(() -> SourceReader.open(file, TestFiles.options(passwords)))
                .isInstanceOfSatisfying(SourceException.class, e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.arguments()).containsExactly(file.getFileName().toString());
                });
    }

    @Test
    void workbooks_open_with_their_password() throws Exception {
        assertLocked(Samples.protectedXlsx(folder.resolve("a.xlsx")), 4);
        assertLocked(Samples.protectedXls(folder.resolve("a.xls")), 4);
        assertLocked(Samples.protectedBook(folder.resolve("a.xlsb"), "people.xlsb"), 3);
    }

    @Test
    void archives_open_with_their_password_of_either_kind() throws Exception {
        assertLocked(Samples.protectedZip(folder.resolve("a.zip"), EncryptionMethod.AES), 3);
        assertLocked(Samples.protectedZip(folder.resolve("b.zip"), EncryptionMethod.ZIP_STANDARD), 3);
    }

    @Test
    void databases_open_with_their_password() throws Exception {
        assertLocked(DatabaseSamples.protectedAccess(folder.resolve("a.accdb")), 2);
    }

    @Test
    void a_protected_database_is_read_out_of_an_archive() throws Exception {
        Path database = DatabaseSamples.protectedAccess(folder.resolve("a.accdb"));
        Path zip = Files.write(folder.resolve("a.zip"), Samples.zip(Map.of("a.accdb", Files.readAllBytes(database))));
        SourceFile opened = SourceReader.open(zip, TestFiles.options(known(Samples.PASSWORD)));

        assertThat(rows(opened.tables().get(0))).hasSize(2);
    }

    @Test
    void a_spreadsheet_that_libreoffice_protected_opens_with_its_password() throws Exception {
        assertLocked(Files.write(folder.resolve("a.ods"), Samples.bytes("locked.ods")), 4);
    }

    @Test
    void a_protected_spreadsheet_is_read_as_the_same_without_a_password() throws Exception {
        Path locked = Files.write(folder.resolve("people.ods"), Samples.bytes("locked.ods"));
        SourceFile opened = SourceReader.open(locked, TestFiles.options(known(Samples.PASSWORD)));
        Path plain = Files.write(folder.resolve("people.ods"), Samples.bytes("people.ods"));
        SourceFile open = TestFiles.open(plain);

        assertThat(opened.tables()).hasSameSizeAs(open.tables());
        for (int t = 0; t < open.tables().size(); t++) {
            assertThat(opened.tables().get(t).info())
                    .hasToString(open.tables().get(t).info().toString());
            assertThat(rows(opened.tables().get(t)))
                    .isEqualTo(rows(open.tables().get(t)));
        }
        assertThat(opened.notes()).containsExactlyInAnyOrderElementsOf(open.notes());
        assertThat(opened.sheets()).isEqualTo(open.sheets());
    }

    @Test
    void passwords_are_wiped_after_use() throws Exception {
        char[] password = Samples.PASSWORD.toCharArray();
        Path file = Samples.protectedXlsx(folder.resolve("a.xlsx"));

        SourceReader.open(file, TestFiles.options((name, tried) -> Optional.of(password)));

        assertThat(password).containsOnly('\0');
        assertThat(List.of(folder.toFile().list())).containsExactly("a.xlsx");
    }
}
