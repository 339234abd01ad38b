package vn.rasoat.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.app.desk.FileKind;
import vn.rasoat.app.desk.TestDesk;
import vn.rasoat.app.desk.Unlocking;
import vn.rasoat.app.desk.Unlocking.Asked;
import vn.rasoat.app.recognition.TableLine;
import vn.rasoat.ingest.Samples;
import vn.rasoat.job.Preview;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/** Opening files that ask something of the person first: passwords, which tables; without a window. */
class OpeningTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private ShellViewModel shell;

    @BeforeEach
    void sit_down() {
        shell = new ShellViewModel(TestDesk.in(folder, new FakeOutside()));
    }

    private Path locked() throws Exception {
        return Samples.protectedXlsx(folder.resolve("có mật khẩu.xlsx"));
    }

    static Path sheetPerHamlet(Path folder) throws Exception {
        return SampleJob.run(SampleOptions.of(400, 7, 0.05, folder)
                        .withFormat(Format.XLSX, Set.of(Layout.LETTERHEAD, Layout.SHEET_PER_HAMLET)))
                .files()
                .get(0);
    }

    private Unlocking unlocking() {
        return shell.desk().unlocking();
    }

    @Test
    void a_protected_file_asks_for_its_password_and_opens_with_the_right_one() throws Exception {
        shell.open(locked());
        assertThat(unlocking().asked().get()).contains(new Asked("có mật khẩu.xlsx", false, 3));
        assertThat(shell.start().busy().get()).isTrue();
        unlocking().answer(Samples.PASSWORD.toUpperCase(Locale.ROOT).toCharArray());
        assertThat(unlocking().asked().get()).contains(new Asked("có mật khẩu.xlsx", true, 2));
        unlocking().answer(Samples.PASSWORD.toCharArray());
        assertThat(shell.desk().problem().get()).isEmpty();
        assertThat(unlocking().asked().get()).isEmpty();
        assertThat(shell.page().get()).isEqualTo(Page.RECOGNITION);
        shell.recognition().start();
        assertThat(shell.page().get())
                .as("the file is read again with the same password")
                .isEqualTo(Page.RESULTS);
    }

    @Test
    void three_wrong_passwords_are_told_calmly_and_then_it_can_be_tried_anew() throws Exception {
        Path file = locked();
        shell.open(file);
        for (int i = 0; i < Unlocking.TRIES; i++) {
            unlocking().answer("sai".toCharArray());
        }
        assertThat(unlocking().asked().get()).isEmpty();
        assertThat(shell.desk().problem().get().orElseThrow().text()).contains("không đúng");
        assertThat(shell.start().busy().get()).isFalse();
        shell.open(file);
        assertThat(unlocking().asked().get()).contains(new Asked("có mật khẩu.xlsx", false, 3));
    }

    @Test
    void who_has_no_password_is_back_where_they_were() throws Exception {
        shell.open(locked());
        unlocking().giveUp();
        assertThat(shell.page().get()).isEqualTo(Page.START);
        assertThat(shell.desk().problem().get()).isEmpty();
        assertThat(shell.start().busy().get()).isFalse();
        assertThat(shell.start().recent()).isEmpty();
    }

    @Test
    void a_password_is_not_found_anywhere_on_the_disk() throws Exception {
        shell.open(locked());
        unlocking().answer(Samples.PASSWORD.toCharArray());
        shell.recognition().start();
        try (var files = Files.walk(folder.resolve("settings"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .doesNotContain(Samples.PASSWORD);
            }
        }
    }

    @Test
    void only_the_chosen_tables_are_checked() throws Exception {
        shell.open(sheetPerHamlet(folder));
        List<TableLine> all = List.copyOf(shell.recognition().tables());
        assertThat(all).hasSizeGreaterThan(2).allMatch(TableLine::wanted);
        for (TableLine line : all.subList(1, all.size())) {
            shell.recognition().wantTable(line.index(), false);
        }
        shell.recognition().start();
        assertThat(shell.checked().orElseThrow().lists().get(0).report().rows()).isLessThan(400 / 2);
        shell.recognition().wantTable(0, false);
        assertThat(shell.recognition().canStart()).isFalse();
    }

    @Test
    void what_stands_above_the_table_is_shown_as_it_stands() throws Exception {
        shell.open(TestDesk.messyList(folder));
        List<Preview.Above> above = shell.recognition().letterhead();
        assertThat(above.get(0))
                .isEqualTo(
                        new Preview.Above(1, false, List.of("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
        assertThat(above).extracting(Preview.Above::number).isSorted().allMatch(number -> number < 7);
    }

    @Test
    void each_kind_of_file_has_a_name_in_both_languages() {
        for (FileKind kind : FileKind.values()) {
            assertThat(shell.desk().texts().has(kind.key())).isTrue();
        }
        assertThat(FileKind.allPatterns())
                .doesNotHaveDuplicates()
                .contains("*.xlsx", "*.ods", "*.dbf", "*.accdb", "*.json", "*.zip", "*.sql", "*.sqlite");
        assertThat(Optional.of(FileKind.ARCHIVES.told())).contains(".zip");
    }
}
