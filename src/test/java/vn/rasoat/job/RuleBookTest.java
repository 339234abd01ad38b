package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.report.BookList;
import vn.rasoat.rule.RetiredRule;
import vn.rasoat.rule.Rule;

/** The rule book of the bundled rules. */
class RuleBookTest {
    private static final Toolbox TOOLS = Toolbox.bundled();

    @TempDir
    private Path folder = Path.of("");

    private String book(String language) throws Exception {
        Path file = folder.resolve("book.html");
        new RuleBookJob(TOOLS, language).write(file);
        return Files.readString(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void has_every_rule_and_no_text_is_missing(String language) throws Exception {
        String book = book(language);

        for (Rule rule : new RuleTesting(TOOLS).rules()) {
            assertThat(book).contains("id=\"" + rule.id() + "\"");
        }
        String without = book.replaceAll("(?s)<(style|script)>.*?</\\1>", "");
        assertThat(without)
                .doesNotContainPattern("\\bbook\\.[a-z]")
                .doesNotContainPattern("[>\"](group|criterion|severity)\\.[a-z0-9]");
        assertThat(without).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void needs_no_network_and_runs_only_its_own_style_and_script() throws Exception {
        String book = book("vi");

        assertThat(book).doesNotContain("http://", "https://", "src=", "@import", "url(", " style=", " onclick");
        assertThat(inline(book, "style")).hasSize(1);
        assertThat(inline(book, "script")).hasSize(1);
        assertThat(book)
                .contains("style-src '" + hash(inline(book, "style").get(0)) + "'; script-src '"
                        + hash(inline(book, "script").get(0)) + "'");
    }

    @Test
    void says_which_rules_can_run_on_which_kind_of_list() throws Exception {
        List<BookList> lists = new RuleBookJob(TOOLS, "vi").contents().lists();

        BookList health = lists.stream()
                .filter(list -> list.id().equals("bhyt"))
                .findFirst()
                .orElseThrow();
        assertThat(health.rules()).contains("CRX-007", "PRV-001").doesNotContain("FRE-009", "CRX-027");
        BookList any = lists.stream()
                .filter(list -> list.id().equals("chung"))
                .findFirst()
                .orElseThrow();
        assertThat(any.rules()).contains("CRX-007", "CRX-027");
    }

    @Test
    void a_retired_rule_is_not_among_the_rules_and_what_reports_its_cause_is() throws Exception {
        List<RetiredRule> retired = RetiredRule.of(TOOLS.knowledge(), "co_ban");
        Set<String> rules =
                new RuleTesting(TOOLS).rules().stream().map(Rule::id).collect(Collectors.toCollection(HashSet::new));

        assertThat(retired).extracting(RetiredRule::id).contains("FRE-005").doesNotContainAnyElementsOf(rules);
        assertThat(rules).containsAll(retired.stream().map(RetiredRule::instead).toList());
        assertThat(book("vi")).contains("<code>FRE-005</code>");
    }

    @Test
    void says_in_words_where_a_rule_applies_and_how_it_changed() throws Exception {
        String book = book("vi");

        assertThat(book)
                .contains("<dt>Chỉ xét khi</dt>")
                .contains("<dt>Lịch sử</dt><dd>23/11/2026: Danh sách dân cư nhận");
        assertThat(book("en")).contains("<dt>Only where</dt>").doesNotContain("book.when");
    }

    private static List<String> inline(String book, String tag) {
        Matcher found = Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                .matcher(book);
        return found.results().map(result -> result.group(1)).toList();
    }

    private static String hash(String text) throws Exception {
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
