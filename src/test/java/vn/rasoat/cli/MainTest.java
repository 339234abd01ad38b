package vn.rasoat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;

/** What the command line answers: its exit statuses and its help. */
class MainTest {
    @TempDir
    private Path folder = Path.of(".");

    private record Answer(int status, String out, String err) {}

    private static Answer run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Answer(status, out.toString(), err.toString());
    }

    private String sample(double rate) throws IOException {
        return SampleJob.run(SampleOptions.of(200, 5, rate, folder.resolve("sample" + rate)))
                .files()
                .get(0)
                .toString();
    }

    @Test
    void status_0_says_that_no_error_was_found() throws IOException {
        Answer answer = run("check", sample(0), "--as-of", "2026-11-01");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.status()).isZero();
    }

    @Test
    void status_1_says_that_errors_were_found() throws IOException {
        Path out = folder.resolve("out");
        Answer answer = run("check", sample(0.5), "--as-of=2026-11-01", "--out", out.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).isEmpty();
        assertThat(out).isDirectoryContaining("glob:**findings.csv").isDirectoryContaining("glob:**summary.json");
    }

    @Test
    void only_the_documents_asked_for_are_written() throws IOException {
        Path out = folder.resolve("out");
        run("check", sample(0.5), "--as-of=2026-11-01", "--format", "json", "--out", out.toString());
        assertThat(out)
                .isDirectoryNotContaining("glob:**.{csv,xlsx,html}")
                .isDirectoryContaining("glob:**summary.json");
    }

    @Test
    void rules_that_the_office_switched_off_are_not_run_and_the_results_say_so() throws IOException {
        Path out = folder.resolve("out");
        String list = sample(0.5);
        Path changes = Files.writeString(
                folder.resolve("dieu-chinh.csv"),
                "rule,severity,reason\n" + firstRule(list, out) + ",off,Xã đã thống nhất bỏ qua\n");
        String rule = Files.readString(changes)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",")[0];
        Answer answer =
                run("check", list, "--as-of=2026-11-01", "--out", out.toString(), "--overrides", changes.toString());
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).contains("đã tắt 1 quy tắc, đổi mức độ 0 quy tắc");
        assertThat(Files.readString(out.resolve("findings.csv"))).doesNotContain(rule);
        assertThat(Files.readString(out.resolve("summary.json")))
                .containsPattern("\"rule\" : \"" + rule + "\",\\s+\"severity\" : \"off\"")
                .doesNotContain("Xã đã thống nhất");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("đã tắt 1 quy tắc", rule + ": đã tắt. Lý do: Xã đã thống nhất bỏ qua");
    }

    private static String firstRule(String list, Path out) throws IOException {
        run("check", list, "--as-of=2026-11-01", "--format", "csv", "--out", out.toString());
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(out.resolve("findings.csv"))) {
            return reader.iterator().next().getField("rule");
        }
    }

    @Test
    void a_wrong_file_of_rule_changes_is_told_and_nothing_checked() throws IOException {
        Path changes = Files.writeString(folder.resolve("dieu-chinh.csv"), "rule,severity,reason\nX,off,thử\n");
        Answer answer = run("check", sample(0), "--overrides", changes.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("dieu-chinh.csv", "X");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void status_2_says_that_a_file_is_unusable_though_others_were_checked() throws IOException {
        Answer answer = run("check", "khong_co.xlsx", sample(0), "--as-of", "2026-11-01");
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).singleElement().asString().contains("khong_co.xlsx");
        assertThat(answer.out()).contains("dan_cu.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--khong-co",
                "check",
                "kiem-tra",
                "check a.csv --khong-co",
                "check a.csv --as-of 01/11/2026",
                "check a.csv --format docx",
                "check a.csv --profile khong_co",
                "check a.csv --map abc",
                "check a.csv --map abc=khong_co",
                "check a.csv --exceptions khong_co.csv",
                "rules khong-co",
                "recognize",
                "sample --out x --lists khong_co",
                "sample --persons nhieu --out x"
            })
    void status_2_and_one_line_for_a_wrong_call(String call) {
        for (String language : List.of("vi", "en")) {
            Answer answer = run((call + " --lang " + language).split(" "));
            assertThat(answer.status()).as(call).isEqualTo(2);
            assertThat(answer.err().lines()).as(call).hasSize(1);
            assertThat(answer.err()).doesNotContainPattern("\\{\\d").doesNotContain("error.", "Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_command_and_option_is_described(String language) {
        List<String> mute = new ArrayList<>();
        describe(Main.commands(language), mute);
        assertThat(mute).isEmpty();
    }

    private static void describe(CommandLine command, List<String> mute) {
        String name = command.getCommandSpec().qualifiedName();
        if (String.join("", command.getCommandSpec().usageMessage().header()).isBlank()) {
            mute.add(name);
        }
        List<ArgSpec> all = new ArrayList<>(command.getCommandSpec().options());
        all.addAll(command.getCommandSpec().positionalParameters());
        for (ArgSpec each : all) {
            if (String.join("", each.description()).isBlank()) {
                mute.add(name + " " + each);
            }
        }
        command.getSubcommands().values().forEach(sub -> describe(sub, mute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "check --help",
                "recognize --help",
                "rules --help",
                "rules list --help",
                "sample --help"
            })
    void help_is_given_in_both_languages(String call) {
        Answer vietnamese = run(call.split(" "));
        Answer english = run((call + " --lang=en").split(" "));
        assertThat(vietnamese.status()).isZero();
        assertThat(english.status()).isZero();
        assertThat(vietnamese.out())
                .containsPattern("[ạảấầẩậắằếềểệốồộớờởợứừựỉịọụủ]")
                .isNotEqualTo(english.out());
        assertThat(english.out().lines().findFirst())
                .isNotEqualTo(vietnamese.out().lines().findFirst());
    }

    @Test
    void the_version_is_told() {
        assertThat(run("--version"))
                .satisfies(answer -> assertThat(answer.out()).startsWith("Rà Soát "))
                .satisfies(answer -> assertThat(answer.status()).isZero());
        assertThat(run("--version", "--lang", "en").status()).isZero();
    }

    @Test
    void exceptions_of_a_wrong_form_are_one_line() throws IOException {
        Path file = Files.writeString(folder.resolve("e.csv"), "finding,reason\r\nabc\r\n", UTF_8);
        Answer answer = run("check", sample(0), "--exceptions", file.toString());
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err().lines()).singleElement().asString().contains("e.csv");
    }
}
