package vn.rasoat.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.rasoat.model.SourceException;
import vn.rasoat.rule.RuleException;

/** Problems are told calmly: what happened, what to do, a code that can be read out. */
class ProblemTest {
    @Test
    void what_happened_is_told_apart_from_what_to_do() {
        Problem problem = new Problem("Không mở được \"A. B.xlsx\". Hãy đóng Excel. Rồi thử lại.", "T-0001", "");
        assertThat(problem.happened()).isEqualTo("Không mở được \"A. B.xlsx\".");
        assertThat(problem.todo()).isEqualTo("Hãy đóng Excel. Rồi thử lại.");
        assertThat(new Problem("Hết", "T-0001", "").happened()).isEqualTo("Hết");
        assertThat(new Problem("Hết", "T-0001", "").todo()).isEmpty();
    }

    @Test
    void no_two_known_problems_share_a_code() throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (String part : List.of("ingest", "mapping", "job")) {
            Properties texts = new Properties();
            Path file = Path.of("src/main/resources/vn/rasoat", part, "messages.properties");
            try (Reader in = Files.newBufferedReader(file, UTF_8)) {
                texts.load(in);
            }
            for (String key : texts.stringPropertyNames()) {
                if (key.startsWith("error.")) {
                    String name = key.substring("error.".length());
                    String code = Problem.of(new SourceException(name), "vi").code();
                    assertThat(code).matches("T-\\d{4}");
                    assertThat(codes.put(code, name)).as(code + " " + name).isNull();
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(20);
    }

    @Test
    void a_problem_of_rules_names_the_rule() {
        Problem problem = Problem.of(new RuleException("FMT-001", "expected text"), "vi");
        assertThat(problem.code()).startsWith("Q-");
        assertThat(problem.text()).contains("FMT-001", "expected text");
        assertThat(problem.details()).startsWith("rule-pack FMT-001");
    }

    @Test
    void details_of_a_fault_say_where_and_on_what_but_quote_nothing() {
        Problem problem = Problem.of(new IllegalStateException("Nguyễn Văn A"), "vi");
        assertThat(problem.details())
                .startsWith("java.lang.IllegalStateException\n")
                .contains("Java", "Rà Soát")
                .doesNotContain("Nguyễn");
    }
}
