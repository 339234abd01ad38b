package vn.rasoat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hòa Bình|hoà bình",
                "HOÀ  BÌNH|hoà bình",
                "Thủy Nguyên|thuỷ nguyên",
                "quý|quý",
                "Cư M’gar|cư m'gar",
                "Ho\u0300a|hoà",
                "Đắk Lắk|đắk lắk",
                "Tôn Đức – Thắng|tôn đức - thắng",
                "a\u00A0b|a b",
                "khoẻ|khoẻ",
                "khỏe|khoẻ"
            })
    void equal_spellings_fold_to_the_same(String text, String folded) {
        assertThat(Fold.equality(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Đắk Lắk|dak lak", "Gia-rai|gia rai", "Xơ Đăng|xo dang", "HOÀ BÌNH|hoa binh"})
    void candidates_lose_their_marks(String text, String folded) {
        assertThat(Fold.candidate(text)).isEqualTo(folded);
    }
}
