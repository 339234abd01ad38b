package vn.rasoat.register.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.SourceException;

/** Who guesses must wait longer and longer, and gains nothing by starting the program anew. */
class WrongSecretTest {
    private static final String RIGHT = "mật khẩu của xã";

    @TempDir
    private Path folder = Path.of(".");

    private static void refuse(Keeping keeping, int times, int seconds) {
        assertThatThrownBy(() -> keeping.open("sai")).isInstanceOfSatisfying(SourceException.class, e -> {
            assertThat(e.code()).isEqualTo("register-wrong-password");
            assertThat(e.arguments()).containsExactly(times, (long) seconds);
        });
    }

    @Test
    void each_wrong_passphrase_makes_the_next_wait_twice_as_long_up_to_a_minute() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, RIGHT);
        int[] seconds = {1, 2, 4, 8, 16, 32, 60, 60};
        for (int i = 0; i < seconds.length; i++) {
            refuse(keeping, i + 1, seconds[i]); // each with a store that is opened anew
        }
        assertThat(keeping.waits).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L);
        assertThat(keeping.store().delay()).isEqualTo(Duration.ofSeconds(60));
        assertThat(keeping.open(RIGHT).facts().rows()).isEqualTo(3);
        assertThat(keeping.store().delay()).isZero();
        keeping.waits.clear();
        refuse(keeping, 1, 1);
        assertThat(keeping.waits).isEmpty();
    }

    @Test
    void the_time_that_went_by_counts() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, RIGHT);
        List.of(1, 2, 3).forEach(times -> refuse(keeping, times, 1 << (times - 1)));
        keeping.waits.clear();
        keeping.later(Duration.ofSeconds(3));
        assertThat(keeping.store().delay()).isEqualTo(Duration.ofSeconds(1));
        keeping.later(Duration.ofSeconds(3));
        keeping.open(RIGHT);
        assertThat(keeping.waits).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_spares_nobody_the_wait() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, RIGHT);
        List.of(1, 2, 3).forEach(times -> refuse(keeping, times, 1 << (times - 1)));
        keeping.later(Duration.ofDays(-10));
        assertThat(keeping.store().delay()).isEqualTo(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-5 2026-11-20T02:00:00Z", "99999999999 x", "3 9999-99-99"})
    void a_file_of_attempts_that_cannot_be_read_keeps_nobody_out(String content) throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, RIGHT);
        Files.writeString(keeping.folder.resolve("attempts"), content);
        assertThat(keeping.open(RIGHT).facts().rows()).isEqualTo(3);
    }

    @Test
    void a_wrong_passphrase_is_not_taken_for_damage() throws Exception {
        Keeping keeping = new Keeping(folder);
        keeping.keep(3, RIGHT);
        List<Path> before = keeping.files();
        refuse(keeping, 1, 1);
        assertThat(keeping.files()).containsAll(before);
        assertThat(keeping.open(RIGHT).health()).isEqualTo(Health.WHOLE);
    }
}
