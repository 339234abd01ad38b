package vn.rasoat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.Samples;

/** Protected files on the command line: their passwords come from a file, and are never told. */
class PasswordFileTest {
    @TempDir
    private Path folder = Path.of(".");

    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter o = new StringWriter();
        StringWriter e = new StringWriter();
        int status = Main.run(args, new PrintWriter(o, true), new PrintWriter(e, true));
        out = o.toString();
        err = e.toString();
        assertThat(out + err).doesNotContain(Samples.PASSWORD);
        return status;
    }

    private String protectedList() throws Exception {
        return Samples.protectedXlsx(folder.resolve("a.xlsx")).toString();
    }

    private String passwords(String text) throws Exception {
        return Files.writeString(folder.resolve("pass.txt"), text).toString();
    }

    @Test
    void a_protected_list_is_checked_with_its_password() throws Exception {
        int status = run(
                "check", protectedList(), "--password-file", passwords("\uFEFFsai\r\n" + Samples.PASSWORD + "\r\n"));

        assertThat(err).isEmpty();
        assertThat(status).isIn(Main.FINE, Main.ERRORS_FOUND);
    }

    @Test
    void a_missing_and_a_wrong_password_are_told_apart() throws Exception {
        assertThat(run("check", protectedList())).isEqualTo(Main.UNUSABLE);
        assertThat(err).contains("a.xlsx").contains("--password-file");

        assertThat(run("check", protectedList(), "--password-file", passwords("sai\n")))
                .isEqualTo(Main.UNUSABLE);
        assertThat(err).contains("Mật khẩu của tệp a.xlsx không đúng");
    }

    @Test
    void a_password_file_without_a_password_is_told() throws Exception {
        assertThat(run("check", protectedList(), "--password-file", passwords("\n")))
                .isEqualTo(Main.UNUSABLE);
        assertThat(err).contains("pass.txt");
        assertThat(run(
                        "dedupe",
                        protectedList(),
                        "--password-file",
                        folder.resolve("none").toString()))
                .isEqualTo(Main.UNUSABLE);
        assertThat(err).contains("none");
    }

    @Test
    void recognize_tells_container_sizes_rows_and_what_was_set_aside() throws Exception {
        Path list = folder.resolve("a.xls");
        Files.writeString(
                list,
                "STT;Họ và tên;Ngày sinh\n1;Lê Thị An;07/03/1955\nThôn 2;;\n2;Hoàng Cúc;01/01/2001\n\nTổng cộng;2;\n");
        Path text = Files.writeString(folder.resolve("b.txt"), "Kính gửi ông,\nxin chào.\nTrân trọng\n");

        assertThat(run("recognize", list.toString(), text.toString())).isEqualTo(Main.UNUSABLE);

        JsonNode files = new ObjectMapper().readTree(out).get("files");
        JsonNode first = files.get(0);
        assertThat(first.get("container").asText()).isEqualTo("csv");
        assertThat(first.get("charset").asText()).isEqualTo("UTF-8");
        assertThat(first.get("bytes").asLong()).isEqualTo(Files.size(list));
        assertThat(first.get("notes").get(0).get("text").asText())
                .isEqualTo("Tệp a.xls có đuôi .xls nhưng nội dung là csv; chương trình đọc theo nội dung.");
        JsonNode table = first.get("tables").get(0);
        assertThat(table.get("rows").asInt()).isEqualTo(2);
        assertThat(table.get("setAsideBelow").toString()).isEqualTo("{\"group_title\":1,\"total\":1,\"empty\":1}");
        assertThat(files.get(1).get("problemCode").asText()).isIn("no-table", "not-a-list");
    }
}
