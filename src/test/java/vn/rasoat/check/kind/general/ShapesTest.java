package vn.rasoat.check.kind.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, A+a+",
        "Y Ơi Niê, A+a+",
        "HÀ NỘI, A+",
        "AB-0123, A+-9+",
        "090 123 4567, 9+ 9+ 9+",
        "12 Lê Lợi, 9+ A+a+"
    })
    void runs_and_words_alike_are_written_once(String text, String runs) {
        assertThat(CharacterPattern.runs(CharacterPattern.of(text))).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 99%, 100%, true",
        "0, '999,999', '1,234', true",
        "0, 99/99/9999, 1/1/20, false",
        "0, AA-9999, AB-01234, false",
        "0, 99999, 35x09, false",
        "1, 9+, 12.5, true",
        "1, 9+, -3, true",
        "1, 9+, 12x, false",
        "1, '9+,9+', 999, true",
        "1, '9+,9+', 123456, false",
        "1, 9+.9+, 5.6/10, false"
    })
    void numbers_fit_among_numbers_like_them(int level, String usual, String text, boolean fits) {
        Shapes shapes = Shapes.of(Map.of(usual, 100L), level);

        assertThat(shapes.fits(CharacterPattern.of(text), Set.of(usual))).isEqualTo(fits);
    }
}
