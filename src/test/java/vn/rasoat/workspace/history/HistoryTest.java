package vn.rasoat.workspace.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Severity;
import vn.rasoat.workspace.history.Comparison.RuleNews;

/** Earlier checks are kept, compared, bounded and forgotten. */
class HistoryTest {
    private static final String LIST = ListKey.of("dân cư.xlsx", "dan_cu", List.of(List.of("Họ và tên")));
    private static final Instant START = Instant.parse("2026-11-01T02:00:00Z");

    @TempDir
    Path base;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private History history;

    @BeforeEach
    void begin() {
        folder = base.resolve("lịch sử");
        history = new History(folder);
    }

    private static PastCheck check(int day, String list, String fingerprint, long errors) {
        return new PastCheck(
                list,
                START.plusSeconds(86_400L * day),
                "dân cư.xlsx",
                "dan_cu",
                fingerprint,
                100,
                100 - errors,
                Map.of(Severity.ERROR, errors),
                Optional.of(90.5),
                "co_ban 1.0",
                0);
    }

    private static PastCheck check(int day, long errors) {
        return check(day, LIST, "day " + day, errors);
    }

    private static FoundIds found(String rule, String... ids) {
        FoundIds.Builder out = new FoundIds.Builder();
        for (String id : ids) {
            out.add(rule, id);
        }
        return out.build();
    }

    @Test
    void the_first_check_of_a_list_has_nothing_to_be_compared_with() throws IOException {
        assertThat(history.add(check(0, 1), found("R", "A"))).isEmpty();
        assertThat(history.lists()).isEqualTo(Map.of(LIST, List.of(check(0, 1))));
    }

    @Test
    void what_was_closed_is_back_or_is_new_is_told_by_rule() throws IOException {
        history.add(check(0, 3), found("R", "A", "B", "C"));
        history.add(check(1, 2), found("R", "B", "C"));
        Comparison third = history.add(check(2, 3), found("R", "A", "C", "D")).orElseThrow();
        assertThat(third.byRule()).containsExactly(new RuleNews("R", 1, 1, 1, 1));
        assertThat(third.before()).isEqualTo(check(1, 2));
        assertThat(history.comparisons(LIST)).hasSize(2).endsWith(third);
        assertThat(history.comparisons(LIST).get(0).closed()).isEqualTo(1);
    }

    @Test
    void a_rule_that_finds_nothing_any_more_has_closed_all() throws IOException {
        history.add(check(0, 2), found("R", "A", "B"));
        Comparison next = history.add(check(1, 1), found("S", "Z")).orElseThrow();
        assertThat(next.byRule()).containsExactly(new RuleNews("R", 2, 0, 0, 0), new RuleNews("S", 0, 0, 0, 1));
    }

    @Test
    void the_same_file_checked_again_is_no_news() throws IOException {
        history.add(check(0, 1), found("R", "A", "B"));
        history.add(check(1, LIST, "x", 1), found("R", "A"));
        Comparison again = history.add(check(2, LIST, "x", 1), found("R", "A")).orElseThrow();
        assertThat(again.before()).isEqualTo(check(0, 1));
        assertThat(again.closed()).isEqualTo(1);
        assertThat(history.lists().get(LIST)).containsExactly(check(0, 1), check(2, LIST, "x", 1));
    }

    @Test
    void other_rules_are_told_because_scores_then_mean_something_else() throws IOException {
        history.add(check(0, 1), found("R", "A"));
        PastCheck later = check(1, 1);
        PastCheck changed = new PastCheck(
                LIST, later.at(), "f", "dan_cu", "y", 100, 99, later.findings(), Optional.empty(), "co_ban 1.0", 2);
        Comparison comparison = history.add(changed, found("R", "A")).orElseThrow();
        assertThat(comparison.sameRules()).isFalse();
        assertThat(history.lists().get(LIST)).endsWith(changed);
    }

    @Test
    void only_the_latest_checks_of_a_list_are_kept() throws IOException {
        for (int day = 0; day < History.CHECKS_OF_A_LIST + 5; day++) {
            history.add(check(day, day), found("R", "A" + day));
        }
        List<PastCheck> kept = history.lists().get(LIST);
        assertThat(kept).hasSize(History.CHECKS_OF_A_LIST).startsWith(check(5, 5));
    }

    @Test
    void when_all_take_too_much_room_the_oldest_go_and_the_newest_stays() throws IOException {
        History small = new History(folder, 1);
        small.add(check(0, 1), found("R", "A"));
        small.add(check(1, 2), found("R", "A", "B"));
        assertThat(small.lists().get(LIST)).containsExactly(check(1, 2));
    }

    @Test
    void the_list_checked_last_comes_first_and_each_can_be_forgotten() throws IOException {
        String other = ListKey.of("học sinh.xlsx", "hoc_sinh", List.of());
        history.add(check(0, 1), found("R", "A"));
        history.add(check(1, other, "h", 1), found("R", "A"));
        assertThat(history.lists().keySet()).containsExactly(other, LIST);
        history.forget(other);
        assertThat(history.lists().keySet()).containsExactly(LIST);
        history.clear();
        assertThat(history.lists()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void files_say_nothing_by_their_names_and_are_the_owners_alone() throws IOException {
        history.add(check(0, 1), found("R", "A"));
        try (var files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}-\\d+\\.check");
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void a_damaged_file_is_passed_over() throws IOException {
        history.add(check(0, 1), found("R", "A"));
        try (var files = Files.list(folder)) {
            Path file = files.findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            Random random = new Random(20261123);
            for (int i = 0; i < 300; i++) {
                byte[] spoilt = bytes.clone();
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(folder.resolve(LIST + "-" + i + ".check"), spoilt);
            }
            Files.writeString(folder.resolve("x.check"), "không phải");
        }
        for (String list : history.lists().keySet()) {
            assertThat(history.comparisons(list)).isNotNull(); // tells what it can
        }
        assertThat(history.add(check(400, 1), found("R", "A"))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ids_are_read_as_they_were_written(long seed) throws IOException {
        Random random = new Random(seed);
        TreeSet<String> ids = new TreeSet<>();
        for (int i = 0; i < random.nextInt(5000); i++) {
            ids.add(Long.toString(random.nextLong(), 36));
        }
        FoundIds found = found("R", ids.toArray(new String[0]));
        history.add(check(0, 1), found);
        FoundIds read = CheckFile.in(folder).get(0).found().orElseThrow();
        assertThat(read).as("seed %d", seed).isEqualTo(found);
        assertThat(read.size()).isEqualTo(ids.size());
    }

    @Test
    void a_list_is_known_again_by_name_kind_and_headings() {
        List<List<String>> headings = List.of(List.of("Họ và tên"), List.of("Ngày", "sinh"));
        String key = ListKey.of("Danh sách  Dân cư.xlsx", "dan_cu", headings);
        assertThat(ListKey.of("danh sách dân cư.csv", "dan_cu", headings)).isEqualTo(key);
        assertThat(ListKey.of("danh sách dân cư (2).xlsx", "dan_cu", headings)).isEqualTo(key);
        assertThat(ListKey.of("danh sách dân cư - Bản sao.xlsx", "dan_cu", headings))
                .isEqualTo(key);
        assertThat(ListKey.of("danh sách dân cư thôn 2.xlsx", "dan_cu", headings))
                .isNotEqualTo(key);
        assertThat(ListKey.of("danh sách dân cư.xlsx", "hoc_sinh", headings)).isNotEqualTo(key);
        assertThat(ListKey.of("danh sách dân cư.xlsx", "dan_cu", List.of())).isNotEqualTo(key);
    }
}
