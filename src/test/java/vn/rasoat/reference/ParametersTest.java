package vn.rasoat.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.rasoat.model.Knowledge;

class ParametersTest {
    private final Parameters parameters = new Parameters(Knowledge.bundled());

    @Test
    void values_come_typed_with_their_source() {
        assertThat(parameters.get("marriage_min_age_men"))
                .isEqualTo(new Parameter(
                        "marriage_min_age_men",
                        "20",
                        "years, from the 20th birthday",
                        "Luật HNGĐ 2014 art 8(1)(a)",
                        Confidence.HIGH));
        assertThat(parameters.get("marriage_min_age_men").asInt()).isEqualTo(20);
        assertThat(parameters.get("id_card_renewal_ages").asInts()).isEqualTo(List.of(14, 25, 40, 60));
        assertThat(parameters.get("cmnd_last_valid_day").asDate()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(parameters.get("parent_min_gap_error").confidence()).isEqualTo(Confidence.PRACTICE);
        assertThat(parameters.get("dqi_green").confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(parameters.all()).hasSize(35);
    }

    @Test
    void an_unknown_parameter_is_a_fault() {
        assertThat(parameters.find("none")).isEmpty();
        assertThatThrownBy(() -> parameters.get("none")).isInstanceOf(IllegalArgumentException.class);
    }
}
