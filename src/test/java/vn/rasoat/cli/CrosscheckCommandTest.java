package vn.rasoat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rasoat crosscheck} answers. People are invented. */
class CrosscheckCommandTest {
    @TempDir
    private Path folder = Path.of(".");

    private record Answer(int status, String out, String err) {}

    private static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Answer(status, out.toString(), err.toString());
    }

    private String list(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), '\uFEFF' + text, UTF_8).toString();
    }

    private String paid() throws Exception {
        return list(
                "bao_tro.csv",
                "Họ tên,Ngày sinh,Giới tính,CCCD,Loại đối tượng,Mức trợ cấp,Ngày chi trả gần nhất\r\n"
                        + "Trần Văn Bình,12/03/1945,Nam,024045001234,Hưu trí xã hội,500000,15/10/2026\r\n");
    }

    private String deaths(String day) throws Exception {
        return list(
                "khai_tu.csv",
                "Số đăng ký,Ngày đăng ký khai tử,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Ngày chết,Số giấy báo tử\r\n"
                        + "01/2026," + day + ",Trần Văn Bình,12/03/1945,Nam,024045001234," + day + ",15/GBT\r\n");
    }

    @Test
    void status_1_says_that_something_must_be_looked_into_first() throws Exception {
        Path out = folder.resolve("out");
        Answer answer = run("crosscheck", paid(), deaths("01/06/2026"), "--as-of", "2026-11-01", "--out", out.toString());

        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("1 nghi vấn cần xác minh: 1 mức cao").contains("XCK-202");
        assertThat(out)
                .isDirectoryContaining("glob:**crosscheck.csv")
                .isDirectoryContaining("glob:**crosscheck.xlsx")
                .isDirectoryContaining("glob:**crosscheck.json");
    }

    @Test
    void status_0_says_that_nothing_must() throws Exception {
        Answer answer = run("crosscheck", paid(), deaths("20/10/2026"), "--as-of", "2026-11-01", "--lang", "en");

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("0 suspicions to be verified");
    }

    @Test
    void status_2_says_that_a_file_was_unusable_though_the_others_were_used() throws Exception {
        String broken = list("broken.xlsx", "no workbook");
        Answer answer = run("crosscheck", paid(), broken, deaths("01/06/2026"), "--as-of", "2026-11-01");

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.out()).contains("XCK-202");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "=bhyt", "a.csv=khong_co", "a.csv=bhyt@31/12/2025"})
    void status_2_and_one_line_for_what_cannot_be_understood(String said) throws Exception {
        Answer answer = run("crosscheck", paid(), "--as", said);

        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_help_has_examples(String language) {
        Answer answer = run("crosscheck", "--help", "--lang", language);

        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("rasoat crosscheck dan_cu.xlsx").contains("--as ").contains("--register");
    }

    @Test
    void the_population_register_can_stand_for_the_population_list() throws Exception {
        String register = list(
                "register.csv",
                "Họ và tên,Ngày sinh,Giới tính,Số định danh,Quan hệ với chủ hộ,Tình trạng nhân khẩu\r\n"
                        + "Trần Văn Bính,12/03/1945,Nam,024045001234,Chủ hộ,Còn sống\r\n");
        Answer answer = run("crosscheck", paid(), "--register", register, "--as-of", "2026-11-01");

        assertThat(answer.out()).contains("XCK-102");
        assertThat(answer.status()).isZero();
    }
}
