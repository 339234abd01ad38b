package vn.rasoat.app.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "matkhau, SHORT",
        "1111111111111111, SHORT",
        "muathuhanoi, PLAIN",
        "muathuhanoi7, GOOD",
        "con trâu đi trước cái cày, GOOD"
    })
    void length_and_variety_tell_how_hard_a_passphrase_is_to_guess(String passphrase, Strength expected) {
        assertThat(Strength.of(passphrase)).isEqualTo(expected);
    }

    @Test
    void a_form_tells_what_it_lacks_and_never_the_passphrase() {
        Optional<Path> file = Optional.of(Path.of("dan_cu.csv"));
        assertThat(new LoadForm(Optional.empty(), Optional.empty(), "", Optional.empty(), "", "").missing(TODAY))
                .contains("register.missing.file");
        assertThat(new LoadForm(file, Optional.of(TODAY.plusDays(1)), "", Optional.empty(), "a", "a").missing(TODAY))
                .contains("register.missing.date");
        assertThat(new LoadForm(file, Optional.of(TODAY), "", Optional.of(TODAY.minusDays(1)), "a", "a").missing(TODAY))
                .contains("register.missing.keep");
        assertThat(new LoadForm(file, Optional.of(TODAY), "", Optional.empty(), "", "").missing(TODAY))
                .contains("register.missing.passphrase");
        assertThat(new LoadForm(file, Optional.of(TODAY), "", Optional.empty(), "một", "hai").missing(TODAY))
                .contains("register.missing.twice");
        LoadForm whole = new LoadForm(file, Optional.of(TODAY), " QĐ 1 ", Optional.of(TODAY), "bí mật", "bí mật");
        assertThat(whole.missing(TODAY)).isEmpty();
        assertThat(whole.about().authority()).isEqualTo("QĐ 1");
        assertThat(whole.toString()).doesNotContain("bí mật");
    }
}
