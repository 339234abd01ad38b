package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.store.RegisterFacts;
import vn.rasoat.register.store.Secret;
import vn.rasoat.register.store.StoreProgress;
import vn.rasoat.register.store.StoreProgress.Step;

/** What both faces ask of the kept register. People are invented. */
class RegisterStoreJobTest {
    private static final RegisterAbout UNNAMED = new RegisterAbout("", "", "", "");
    private static final RegisterAbout NAMED = new RegisterAbout("Công an xã", "2026-10-01", "CV 12", "");

    @TempDir
    private Path folder = Path.of(".");

    private RegisterStoreJob job() {
        return new RegisterStoreJob(folder.resolve("workspace"), Toolbox.bundled());
    }

    private static Secret secret() throws SourceException {
        return Secret.passphrase("mật khẩu của xã".toCharArray());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("dan-cu.csv"), content, UTF_8);
    }

    @Test
    void a_load_can_be_cancelled_while_the_file_is_read() throws Exception {
        Path file = file("Họ và tên,Ngày sinh,Số định danh cá nhân\nLê An,01/02/1990,001090012345\n");
        StoreProgress cancelling = (step, done, all) -> step != Step.READING;
        assertThatThrownBy(() -> job().load(file, UNNAMED, secret(), cancelling))
                .isInstanceOf(CheckCancelledException.class);
        assertThat(job().kept()).isEmpty();
        assertThat(folder.resolve("workspace")).doesNotExist();
    }

    @Test
    void what_a_register_lacks_is_said() throws Exception {
        Path file = file(
                """
                Họ và tên,Ngày sinh,Số định danh cá nhân
                Lê Thị An,01/02/1990,001190012345
                Lê Văn Bình,,001090012346
                Trần Văn Cường,05/06/1971,
                Lê Thị An,01/02/1990,001190012345
                """);
        RegisterFacts facts = job().load(file, UNNAMED, secret(), StoreProgress.SILENT);
        assertThat(facts.about().source()).isEqualTo("dan-cu.csv");
        assertThat(List.of(facts.rows(), facts.people(), facts.withoutId(), facts.withoutBirth(), facts.repeatedIds()))
                .containsExactly(4, 3, 1, 1, 1);
        assertThat(RegisterNotes.of(facts, "vi"))
                .containsExactly(
                        "1 dòng của bản trích không có số định danh dùng được.",
                        "1 dòng của bản trích không có ngày sinh.",
                        "1 dòng của bản trích trùng số định danh với dòng khác: hãy báo công an xã.",
                        "Chưa ghi ngày trích xuất (--date): không biết được bản trích còn mới hay không.",
                        "Chưa ghi văn bản cho phép khai thác (--authority).");
    }

    @Test
    void a_register_without_ids_or_without_birth_dates_is_kept_and_that_is_said() throws Exception {
        Path withoutIds = file("Họ và tên,Ngày sinh,Giới tính\nLê Thị An,01/02/1990,Nữ\nLê Văn Bình,03/04/1980,Nam\n");
        assertThat(RegisterNotes.of(job().load(withoutIds, NAMED, secret(), StoreProgress.SILENT), "vi"))
                .singleElement()
                .asString()
                .contains("không có cột số định danh");
        Path withoutBirths = file("Họ và tên,Số định danh cá nhân\nLê Thị An,001190012345\nLê Văn Bình,001090012346\n");
        assertThat(RegisterNotes.of(job().load(withoutBirths, NAMED, secret(), StoreProgress.SILENT), "en"))
                .singleElement()
                .asString()
                .contains("no column of birth dates");
    }
}
