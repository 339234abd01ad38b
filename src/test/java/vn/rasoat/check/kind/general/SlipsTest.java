package vn.rasoat.check.kind.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    private static List<String> meant(String text, String... values) {
        return new Slips(List.of(values), false).meant(text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Nông dâm, Nông dân",
        "Đại họcc, Đại học",
        "hexrt xttxck, heart attack",
        "# patxents, # patients",
        "birmignham, birmingham"
    })
    void a_letter_wrong_once_or_throughout_is_a_slip(String text, String value) {
        assertThat(meant(text, value)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "Thôn Đông, Thôn Đồng",
        "KINH, Kinh",
        "Lớp B, Lớp A",
        "#A Nguyễn Trãi, # Nguyễn Trãi",
        "Ngư dân, Nông dân",
        "hexrt attxck, heart attack"
    })
    void marks_case_single_letters_and_figures_are_meant(String text, String value) {
        assertThat(meant(text, value)).isEmpty();
    }

    @Test
    void figures_are_put_back_into_the_value_proposed() {
        assertThat(Figureless.of("238 patxents")).isEqualTo("# patxents");
        assertThat(Figureless.with("# patients", "238 patxents")).isEqualTo("238 patients");
        assertThat(Figureless.with("# patients of #", "238 patxents")).isEmpty();
        assertThat(Figureless.with("patients", "238 patxents")).isEmpty();
    }
}
