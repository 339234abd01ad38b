package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code functional-dependency} blames in a whole table: the value, the column that decides, or nothing. */
class DependencyTest {
    @TempDir
    private Path folder = Path.of("");

    /** The cells blamed in a table of two columns, A deciding B, as {@code A12}. */
    private List<String> blamed(List<String> lines) throws Exception {
        Path pack = folder.resolve("pack/packs/thu");
        Files.createDirectories(pack.resolve("loai"));
        Files.writeString(
                pack.resolve("pack.json"), "{\"version\": \"1\", \"title\": {\"vi\": \"Thử\", \"en\": \"Try\"}}");
        Files.writeString(
                pack.resolve("loai/THU-900.json"),
                """
                {"id": "THU-900", "title": {"vi": "Thử", "en": "Try"}, "dimension": "dung", "errorGroup": 6, "severity": "warning",
                 "fields": ["cot:Measure", "cot:Average"], "check": {"kind": "functional-dependency"},
                 "message": {"vi": "Sai", "en": "Wrong"}, "explain": {"vi": "Sai", "en": "Wrong"},
                 "fix": {"kind": "ask", "route": "don_vi_giu_danh_sach"},
                 "source": [{"doc": "Thực tế nghiệp vụ", "confidence": "medium"}], "examples": {"pass": [{}], "fail": [{}]}}
                """);
        Path file = Files.writeString(folder.resolve("t.csv"), "Measure,Average\n" + String.join("\n", lines) + "\n");
        return new OwnRules(folder.resolve("pack"))
                .check(file, folder.resolve("out")).stream()
                        .filter(line -> line.rule().equals("THU-900"))
                        .map(line -> line.column() + line.row())
                        .toList();
    }

    private static List<String> measures() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            lines.add("m-%d,average of %d".formatted(i % 6, i % 6));
        }
        return lines;
    }

    @Test
    void a_key_mistyped_for_two_others_is_blamed_itself() throws Exception {
        List<String> lines = measures();
        lines.set(3, "m-x,average of 3");
        lines.set(10, "m-x,average of 4");

        assertThat(blamed(lines)).containsExactlyInAnyOrder("A5", "A12");
    }

    @Test
    void the_rarer_value_of_a_key_is_blamed() throws Exception {
        List<String> lines = measures();
        lines.set(3, "m-3,average of 4");

        assertThat(blamed(lines)).containsExactly("B5");
    }

    @Test
    void columns_that_have_nothing_to_do_with_each_other_are_left_alone() throws Exception {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add("m-%d,%s".formatted(i % 15, i * 7919 % 101 % 2 == 0 ? "odd" : "even"));
        }

        assertThat(blamed(lines)).isEmpty();
    }
}
