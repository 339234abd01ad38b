package vn.rasoat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;

/** The kept register on the command line. */
class RegisterCommandTest {
    private static final String HEADER = "STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân\n";

    @TempDir
    private Path folder = Path.of(".");

    private Path passphrase = Path.of(".");

    private record Answer(int status, String out, String err) {}

    @BeforeEach
    void writePassphrase() throws IOException {
        passphrase = Files.writeString(folder.resolve("passphrase.txt"), "\uFEFFmật khẩu của xã\r\n", UTF_8);
    }

    private static Answer run(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(arguments.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
        return new Answer(status, out.toString(), err.toString());
    }

    /** With the workspace, but no secret. */
    private Answer register(String... arguments) {
        List<String> all = new ArrayList<>(List.of("register"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--workspace", workspace().toString()));
        return run(all);
    }

    private Path workspace() {
        return folder.resolve("workspace");
    }

    private String[] locked(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--passphrase-file", passphrase.toString()));
        return all.toArray(String[]::new);
    }

    private Path sample(double errors) throws IOException {
        return SampleJob.run(SampleOptions.of(300, 9, errors, folder.resolve("sample" + errors)))
                .files()
                .get(0);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8);
    }

    @Test
    void a_list_gets_the_same_documents_from_the_kept_register_as_from_its_file() throws IOException {
        Path extract = sample(0.02);
        Path list = sample(0.3);
        byte[] before = Files.readAllBytes(extract);
        List<String> about = List.of("2026-10-01", "CV 12/UBND", "2026-12-31");
        Answer loaded = register(locked(
                "load",
                extract.toString(),
                "--date",
                about.get(0),
                "--authority",
                about.get(1),
                "--keep-until",
                about.get(2)));
        assertThat(loaded.err()).isEmpty();
        assertThat(loaded.status()).isZero();

        Answer fromFile = check(
                list,
                "file",
                extract.toString(),
                List.of(
                        "--register-date",
                        about.get(0),
                        "--register-authority",
                        about.get(1),
                        "--register-keep-until",
                        about.get(2)));
        Answer fromStore = check(
                list,
                "store",
                "store",
                List.of("--workspace", workspace().toString(), "--passphrase-file", passphrase.toString()));

        assertThat(fromStore.err()).isEmpty();
        assertThat(fromStore.status()).isEqualTo(fromFile.status());
        assertThat(fromStore.out().replace("store", "file")).isEqualTo(fromFile.out());
        assertThat(fromStore.out()).contains("Đối chiếu dữ liệu dân cư").doesNotContain("PRV-012");
        try (Stream<Path> all = Files.list(folder.resolve("file"))) {
            List<Path> documents = all.toList();
            assertThat(documents).hasSize(4);
            for (Path each : documents) {
                Path other = folder.resolve("store").resolve(each.getFileName());
                if (each.toString().endsWith(".xlsx")) {
                    assertThat(parts(other)).isEqualTo(parts(each));
                } else {
                    assertThat(other).hasSameBinaryContentAs(each);
                }
            }
        }
        assertThat(Files.readAllBytes(extract)).isEqualTo(before);
    }

    /** All of a workbook but when it was written. */
    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.getName().equals("docProps/core.xml")) {
                    out.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
                }
            }
        }
        return out;
    }

    private Answer check(Path list, String out, String register, List<String> more) {
        List<String> all = new ArrayList<>(List.of("check", list.toString(), "--as-of", "2026-11-01"));
        all.addAll(List.of("--out", folder.resolve(out).toString(), "--register", register));
        all.addAll(more);
        return run(all);
    }

    @Test
    void what_is_kept_is_told_in_full_only_to_who_can_open_it() throws IOException {
        assertThat(register("status").out()).contains("chưa lưu");
        Path extract =
                file("dan-cu.csv", HEADER + "1,Lê An,01/02/1990,Nam,001090012345\n2,Lê Bình,,Nam,001090012345\n");
        register(locked("load", extract.toString(), "--source", "Công an xã", "--date", "2026-10-01"));
        Answer brief = register("status");
        assertThat(brief.status()).isZero();
        assertThat(brief.out()).contains("Đang lưu một bản trích", "mật khẩu").doesNotContain("Công an xã", "2 dòng");
        Answer full = register(locked("status"));
        assertThat(full.out())
                .contains("Nguồn: Công an xã", "01/10/2026", "2 dòng, 1 người")
                .contains("1 dòng của bản trích không có ngày sinh")
                .contains("1 dòng của bản trích trùng số định danh với dòng khác")
                .contains("Chưa ghi văn bản cho phép khai thác")
                .doesNotContain("Mật khẩu ngắn");
        assertThat(register(locked("status", "--lang", "en")).out()).contains("2 rows, 1 people");
    }

    @Test
    void a_wrong_passphrase_is_told_in_one_line_and_opens_nothing() throws IOException {
        register(locked("load", sample(0).toString()));
        Path wrong = file("sai.txt", "sai\n");
        Answer answer = register("verify", "--passphrase-file", wrong.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines()).singleElement().asString().contains("không đúng", "1 giây");
        assertThat(register(locked("verify")).status()).isZero();
    }

    @Test
    void a_damaged_register_is_restored_and_that_is_said() throws IOException {
        register(locked("load", sample(0).toString()));
        assertThat(register(locked("verify")).status()).isZero();
        Path main = workspace().resolve("register/0001/main/register.mv.db");
        Files.write(main, new byte[5000]);
        Answer verified = register(locked("verify"));
        assertThat(verified.status()).isEqualTo(1);
        assertThat(verified.err().lines()).singleElement().asString().contains("đã khôi phục");
        assertThat(verified.out()).contains("nguyên vẹn: 300 dòng");
        assertThat(register(locked("verify")).status()).isZero();
        Files.write(main, new byte[0]);
        Files.write(workspace().resolve("register/0001/copy/register.mv.db"), new byte[0]);
        Answer lost = register(locked("verify"));
        assertThat(lost.status()).isEqualTo(2);
        assertThat(lost.err().lines()).singleElement().asString().contains("hỏng cả hai bản sao");
    }

    @Test
    void the_register_is_taken_away_only_by_who_is_sure() throws IOException {
        register(locked("load", sample(0).toString()));
        assertThat(register("clear").status()).isEqualTo(2);
        assertThat(register("status").out()).contains("Đang lưu");
        assertThat(register("clear", "--yes").out()).contains("Đã xóa");
        assertThat(register("status").out()).contains("chưa lưu");
        assertThat(register("clear", "--yes").status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n3,4\n",
                "STT,Họ và tên,Giới tính,Nơi thường trú\n1,Lê An,Nam,Thôn Đông\n2,Lê Bình,Nam,Thôn Tây\n",
                HEADER + "1,Lê An,,Nam,\n2,Lê Bình,,Nam,\n3,Lê Cúc,,Nữ,\n"
            })
    void a_file_by_which_nobody_can_be_found_is_refused_and_the_kept_register_stays(String content) throws IOException {
        register(locked("load", sample(0).toString()));
        Answer answer = register(locked("load", file("x.csv", content).toString()));
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).singleElement().asString().contains("x.csv", "bản trích");
        assertThat(register(locked("verify")).out()).contains("300 dòng");
    }

    @Test
    void every_wrong_call_is_one_line_in_both_languages() throws IOException {
        Path extract = sample(0);
        Path empty = file("empty.txt", "\n");
        List<List<String>> calls = List.of(
                List.of("register", "load"),
                List.of("register", "load", extract.toString()),
                List.of("register", "load", extract.toString(), "--passphrase-file", empty.toString()),
                List.of(
                        "register",
                        "load",
                        extract.toString(),
                        "--passphrase-file",
                        folder.resolve("no").toString()),
                List.of("register", "load", extract.toString(), "--key-file", empty.toString()),
                List.of("register", "load", extract.toString(), "--date", "01/10/2026"),
                List.of(
                        "register",
                        "load",
                        folder.resolve("no.csv").toString(),
                        "--passphrase-file",
                        passphrase.toString()),
                List.of("register", "verify"),
                List.of("register", "verify", "--passphrase-file", passphrase.toString()),
                List.of("check", extract.toString(), "--register", "store"),
                List.of("check", extract.toString(), "--register", "store", "--register-date", "2026-10-01"));
        for (String language : List.of("vi", "en")) {
            for (List<String> call : calls) {
                List<String> all = new ArrayList<>(call);
                all.addAll(
                        List.of("--lang", language, "--workspace", workspace().toString()));
                Answer answer = run(all);
                assertThat(answer.status()).as("%s", call).isEqualTo(2);
                assertThat(answer.err().lines()).as("%s", call).hasSize(1);
                assertThat(answer.err()).as("%s", call).doesNotContain("error.", "Exception", "{0}");
            }
        }
    }

    @Test
    void what_was_done_with_the_register_is_in_the_log_without_names() throws IOException {
        register(locked("load", sample(0).toString()));
        register(locked("verify"));
        register("verify", "--passphrase-file", file("sai.txt", "sai\n").toString());
        register("clear", "--yes");
        assertThat(Files.readAllLines(workspace().resolve("audit.log")))
                .extracting(line -> line.substring(line.indexOf(' ') + 1))
                .containsExactly("register-loaded register", "register-refused register", "register-cleared register");
    }
}
