package vn.rasoat.workspace.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.SourceException;
import vn.rasoat.workspace.decision.Decision.Acceptance;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.decision.Decision.Referral;
import vn.rasoat.workspace.decision.Standing.State;
import vn.rasoat.workspace.history.ListKey;

class DecisionJournalTest {
    private static final String LIST = ListKey.of("", "", List.of(List.of("Họ và tên"), List.of("Ngày sinh")));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T01:02:03Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Standing NAME = Standing.of(new Correction(Map.of("ho_va_ten", "Lò Văn \"Ín\"\n=1+1")));
    private static final Standing RIGHT = Standing.of(
            new Acceptance("Giấy khai sinh ghi như vậy", "Vàng Thị Mẩy", Optional.of(LocalDate.of(2027, 1, 31))));
    private static final Standing SENT = new Standing(Optional.of(new Referral("cong_an_xa")), "hỏi lại thứ Hai");

    @TempDir
    Path folder;

    private DecisionJournal open() throws SourceException {
        return DecisionJournal.open(folder.resolve("mine"), LIST, CLOCK);
    }

    private Path file() {
        return folder.resolve("mine").resolve(LIST + ".journal");
    }

    @Test
    void everything_decided_is_found_again() throws SourceException {
        DecisionJournal journal = open();
        journal.decide(Map.of("A", NAME));
        journal.decide(Map.of("B", RIGHT, "C", RIGHT, "D", SENT));
        assertThat(open().standings()).isEqualTo(Map.of("A", NAME, "B", RIGHT, "C", RIGHT, "D", SENT));
        assertThat(open().damaged()).isZero();
    }

    @Test
    void what_was_undone_stays_undone_and_can_be_done_again_after_a_restart() throws SourceException {
        DecisionJournal journal = open();
        journal.decide(Map.of("A", NAME));
        journal.decide(Map.of("A", SENT, "B", SENT));
        assertThat(journal.undo()).containsExactlyInAnyOrder("A", "B");
        assertThat(open().standings()).isEqualTo(Map.of("A", NAME));
        DecisionJournal later = open();
        assertThat(later.canRedo()).isTrue();
        later.redo();
        assertThat(open().standings()).isEqualTo(Map.of("A", SENT, "B", SENT));
        later.undo();
        later.undo();
        assertThat(later.canUndo()).isFalse();
        assertThat(open().standings()).isEmpty();
    }

    @Test
    void a_new_decision_ends_what_could_be_done_again() throws SourceException {
        DecisionJournal journal = open();
        journal.decide(Map.of("A", NAME));
        journal.undo();
        journal.decide(Map.of("B", RIGHT));
        assertThat(journal.canRedo()).isFalse();
        assertThat(open().canRedo()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void reading_back_gives_what_stood_after_any_doing_and_undoing(long seed) throws SourceException {
        Random random = new Random(seed);
        DecisionJournal journal = open();
        List<Map<String, Standing>> states = new ArrayList<>(List.of(Map.of()));
        int at = 0;
        for (int step = 0; step < 60; step++) {
            int what = random.nextInt(4);
            if (what == 0 && journal.canUndo()) {
                journal.undo();
                at--;
            } else if (what == 1 && journal.canRedo()) {
                journal.redo();
                at++;
            } else {
                Map<String, Standing> change = new HashMap<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    Standing to = List.of(NAME, RIGHT, SENT, Standing.OPEN).get(random.nextInt(4));
                    change.put("F" + random.nextInt(9), to);
                }
                journal.decide(change);
                Map<String, Standing> next = new HashMap<>(states.get(at));
                next.putAll(change);
                next.values().removeIf(Standing.OPEN::equals);
                states.subList(at + 1, states.size()).clear();
                states.add(next);
                at++;
            }
            assertThat(journal.standings()).as("seed %d, step %d", seed, step).isEqualTo(states.get(at));
        }
        assertThat(open().standings()).isEqualTo(states.get(at));
    }

    @Test
    void a_last_line_cut_anywhere_is_dropped_and_hurts_nothing_before_or_after_it() throws Exception {
        DecisionJournal journal = open();
        journal.decide(Map.of("A", NAME));
        int whole = (int) Files.size(file());
        journal.decide(Map.of("B", RIGHT));
        byte[] all = Files.readAllBytes(file());
        for (int length = whole; length < all.length - 1; length++) {
            Files.write(file(), java.util.Arrays.copyOf(all, length));
            DecisionJournal cut = open();
            assertThat(cut.standings()).as("%d of %d bytes", length, all.length).isEqualTo(Map.of("A", NAME));
            cut.decide(Map.of("C", SENT));
            assertThat(open().standings()).isEqualTo(Map.of("A", NAME, "C", SENT));
            assertThat(open().damaged()).isZero();
        }
        Files.write(file(), java.util.Arrays.copyOf(all, all.length - 1)); // only its end is missing
        open().decide(Map.of("C", SENT));
        assertThat(open().standings()).isEqualTo(Map.of("A", NAME, "B", RIGHT, "C", SENT));
    }

    @Test
    void a_damaged_line_is_counted_and_the_others_are_kept() throws Exception {
        DecisionJournal journal = open();
        journal.decide(Map.of("A", NAME));
        int at = (int) Files.size(file()) / 2;
        journal.decide(Map.of("B", RIGHT));
        byte[] all = Files.readAllBytes(file());
        all[at] ^= 1;
        Files.write(file(), all);
        assertThat(open().standings()).isEqualTo(Map.of("B", RIGHT));
        assertThat(open().damaged()).isEqualTo(1);
    }

    @Test
    void a_file_of_anything_is_read_without_harm() throws Exception {
        open().decide(Map.of("A", NAME));
        byte[] noise = new byte[100_000];
        new Random(11).nextBytes(noise);
        Files.write(file(), noise, StandardOpenOption.APPEND);
        assertThat(open().standings()).isEqualTo(Map.of("A", NAME));
    }

    @Test
    void nobody_else_may_read_it_and_its_name_tells_nothing() throws Exception {
        open().decide(Map.of("A", NAME));
        assertThat(LIST).matches("[0-9a-f]{32}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("mine"))))
                .isEqualTo("rwx------");
    }

    @Test
    void what_cannot_be_kept_is_not_decided() throws Exception {
        Files.writeString(folder.resolve("mine"), "", UTF_8);
        DecisionJournal journal = open();
        assertThatThrownBy(() -> journal.decide(Map.of("A", NAME))).isInstanceOf(SourceException.class);
        assertThat(journal.standings()).isEmpty();
        assertThat(journal.canUndo()).isFalse();
    }

    @Test
    void an_acceptance_holds_to_its_last_day() {
        assertThat(RIGHT.state(LocalDate.of(2027, 1, 31))).isEqualTo(State.ACCEPTED);
        assertThat(RIGHT.state(LocalDate.of(2027, 2, 1))).isEqualTo(State.OPEN);
        assertThat(NAME.state(DAY)).isEqualTo(State.CORRECTED);
        assertThat(SENT.reopened().state(DAY)).isEqualTo(State.OPEN);
        assertThat(SENT.reopened().note()).isEqualTo("hỏi lại thứ Hai");
    }

    @Test
    void words_never_show_a_persons_data_in_logs() {
        assertThat(NAME + " " + RIGHT + " " + SENT).doesNotContain("Lò", "Mẩy", "khai sinh", "hỏi");
    }

    @Test
    void a_hundred_thousand_findings_are_decided_in_one_line() throws IOException, SourceException {
        Map<String, Standing> many = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            many.put("F" + i, RIGHT);
        }
        DecisionJournal journal = open();
        journal.decide(many);
        assertThat(Files.readAllLines(file())).hasSize(1);
        assertThat(open().standings()).hasSize(100_000);
        journal.undo();
        assertThat(open().standings()).isEmpty();
    }
}
