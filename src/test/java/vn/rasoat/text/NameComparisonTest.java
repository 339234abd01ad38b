package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, NGUYỄN VĂN AN, SAME",
        "H'Hen Niê, H’ Hen Niê, SAME",
        "Lê Thị Hòa, Lê Thị Hoà, TONE_PLACEMENT",
        "Nguyễn Văn An, Nguyen Van An, MARKS_MISSING",
        "Lê Thị Hoa, Lê Thị Hòa, MARKS_MISSING",
        "Lê Văn Hùng, Lê Văn Hưng, MARKS_ONLY",
        "Lê Thị Mỹ, Lê Thị Mĩ, Y_OR_I",
        "Lê Thị Quý, Lê Thị Quí, Y_OR_I",
        "Lê Văn Thúy, Lê Văn Thúi, ONE_LETTER",
        "Nguyễn Thị Lan Anh, Nguyễn Thị Anh Lan, WORD_ORDER",
        "Nguyễn Văn Nam, Nguyễn Văn Na, ONE_LETTER",
        "Nguyễn Văn Nam, Nguyễn Vưn Nam, ONE_LETTER",
        "Nguyễn Văn Nam, Nguyễn Vnă Nam, ONE_LETTER",
        "Nguyễn Văn Nam, NguyễnVăn Nam, ONE_LETTER",
        "Nguyễn Văn Nam, Ng. V. Nam, ABBREVIATED",
        "Nguyễn Thị Hoa, Nguyễn Thị Thanh Hoa, EXTRA_WORD",
        "Nguyễn Văn Nam, Trần Thị Hoa, DIFFERENT"
    })
    void says_in_what_names_differ(String a, String b, NameDifference difference) {
        assertThat(NameComparison.compare(a, b)).isEqualTo(difference);
        assertThat(NameComparison.compare(b, a)).isEqualTo(difference);
    }

    @Test
    void likeness_falls_with_the_weight_of_the_difference() {
        double same = NameComparison.similarity("Lê Thị Hòa", "LÊ THỊ HOÀ");
        double missing = NameComparison.similarity("Lê Thị Hòa", "Lê Thị Hoa");
        double wrong = NameComparison.similarity("Lê Thị Hòa", "Lê Thị Hóa");
        double letter = NameComparison.similarity("Lê Thị Hòa", "Lê Thị Hoàn");
        double other = NameComparison.similarity("Lê Thị Hòa", "Lê Thị Mai");
        double none = NameComparison.similarity("Lê Thị Hòa", "Trần Văn Mai");
        assertThat(same).isEqualTo(1);
        assertThat(none).isZero();
        assertThat(new double[] {missing, wrong, letter, other, none})
                .isSortedAccordingTo((x, y) -> Double.compare(y, x));
        assertThat(other).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(NameComparison.similarity("", "An")).isZero();
    }

    @Test
    void likeness_does_not_depend_on_the_order() {
        for (int i = 0; i < 200; i++) {
            String a = Samples.names(i, 1).get(0);
            String b = Samples.names(i + 1000, 1).get(0);
            assertThat(NameComparison.similarity(a, b)).isCloseTo(NameComparison.similarity(b, a), within(1e-9));
            assertThat(NameComparison.similarity(a, a)).isEqualTo(1);
            assertThat(NameComparison.compare(a, b)).isEqualTo(NameComparison.compare(b, a));
        }
    }
}
