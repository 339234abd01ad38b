package vn.rasoat.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.job.Problems;

/** Everything said to people is said in both languages, and says the same. */
class BundlesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "vn", "rasoat");
    private static final Path TEXTS = Path.of("src", "main", "resources", "vn", "rasoat");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern PROBLEM = Pattern.compile("new SourceException\\(([^;]*)");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.endsWith("messages.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Properties english(Path bundle) throws IOException {
        return read(bundle.resolveSibling("messages_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys(Path bundle) throws IOException {
        assertThat(english(bundle).stringPropertyNames()).isEqualTo(read(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_name_the_same_things(Path bundle) throws IOException {
        Properties english = english(bundle);
        read(bundle).forEach((key, text) -> assertThat(places(english.getProperty(key.toString())))
                .as("%s", key)
                .isEqualTo(places(text.toString())));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_stands_twice_and_no_text_is_empty(Path bundle) throws IOException {
        for (Path file : List.of(bundle, bundle.resolveSibling("messages_en.properties"))) {
            List<String> keys = Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip().replace("\\", ""))
                    .toList();
            assertThat(keys).as("%s", file).doesNotHaveDuplicates();
            read(file)
                    .forEach((key, text) ->
                            assertThat(text.toString()).as("%s", key).isNotBlank());
        }
    }

    /** The codes of all problems that the sources raise. */
    static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        List<String> hidden = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher matcher = PROBLEM.matcher(Files.readString(file, UTF_8));
                while (matcher.find()) {
                    List<String> named = CODE.matcher(matcher.group(1))
                            .results()
                            .map(each -> each.group(1))
                            .toList();
                    codes.addAll(named);
                    if (named.isEmpty()) {
                        hidden.add(file + ": " + matcher.group());
                    }
                }
            }
        }
        assertThat(hidden).as("problems whose code cannot be read here").isEmpty();
        return codes;
    }

    @Test
    void the_sources_were_found() throws IOException {
        assertThat(codes())
                .contains("file-missing", "map-field", "output-refused")
                .hasSizeGreaterThan(20);
        assertThat(bundles()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_problem_is_told_in_both_languages(String code) {
        SourceException problem = new SourceException(code, "tệp.xlsx", "A1", "9");
        String vietnamese = Problems.text(problem, "vi");
        String english = Problems.text(problem, "en");
        assertThat(vietnamese).doesNotStartWith("error.").doesNotContainPattern("\\{\\d");
        assertThat(english)
                .doesNotStartWith("error.")
                .doesNotContainPattern("\\{\\d")
                .isNotEqualTo(vietnamese);
        assertThat(vietnamese.toLowerCase(Locale.ROOT)).as("in Vietnamese").containsPattern("[àáạảãăâđêôơưếềệốộợứừ]");
    }
}
