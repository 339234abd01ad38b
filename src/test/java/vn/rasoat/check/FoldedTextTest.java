package vn.rasoat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldedTextTest {
    private static final String LETTERS = "aáảạâấăằeéêệiìoôơờuưứyđĐHƯỞNG'-., \u0301ŭ1 9";

    @Test
    void folds_case_marks_and_signs_away() {
        assertThat(FoldedText.fold("  Trợ-cấp  HƯU TRÍ, xã hội. ")).isEqualTo("tro cap huu tri xa hoi");
    }

    @Test
    void folds_letters_whose_marks_stand_apart() {
        assertThat(FoldedText.fold("Tro\u031B\u0323 ca\u0302\u0301p Đak")).isEqualTo("tro cap dak");
    }

    @Test
    void finds_whole_words_only() {
        assertThat(FoldedText.hasWords("Nhóm NCT, hưu", "nct")).isTrue();
        assertThat(FoldedText.hasWords("Nhóm NCTX", "nct")).isFalse();
        assertThat(FoldedText.hasWords("xNCT", "nct")).isFalse();
        assertThat(FoldedText.hasWords("hưu  trí - xã hội hằng tháng", "huu tri xa hoi"))
                .isTrue();
        assertThat(FoldedText.hasWords("hưutrí", "huu tri")).isFalse();
    }

    @Test
    void knows_where_the_words_end() {
        assertThat(FoldedText.same("ĐÃ CHẾT.", "da chet")).isTrue();
        assertThat(FoldedText.same("Đã chết rồi", "da chet")).isFalse();
        assertThat(FoldedText.lastIndexOf("Xã Tân Tân", "tan")).isEqualTo(7);
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void compares_as_if_it_had_folded_both(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        String folded = FoldedText.fold(text.toString());
        assertThat(FoldedText.same(text.toString(), folded)).as("'%s'", text).isTrue();
        assertThat(FoldedText.same(text + "x", folded)).as("'%s'", text).isFalse();
        for (String word : folded.split(" ")) {
            if (!word.isEmpty()) {
                assertThat(FoldedText.hasWords(text.toString(), word))
                        .as("%s in '%s'", word, text)
                        .isTrue();
            }
        }
    }
}
