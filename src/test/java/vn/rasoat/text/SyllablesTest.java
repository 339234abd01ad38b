package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;

class SyllablesTest {
    private final Syllables syllables = TEXT.syllables();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn", "NGHIÊNG", "Quý", "quốc", "gì", "giếng", "Giữ", "già", "quỳnh", "Quyên", "thuở", "Ơn", "yên",
                        "Ý", "hòa",
                "hoà", "Thúy", "Thuý", "Hòang", "huỳnh", "khuya", "Ngoẹo", "nghệ", "Ghi", "kỷ", "ưu", "Uyên", "gìn",
                        "quà", "Qúy"
            })
    void accepts_syllables(String word) {
        assertThat(syllables.isSyllable(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nguyen",
                "Thach",
                "hồc",
                "Nguỹên",
                "ngiêng",
                "kà",
                "cê",
                "Ksor",
                "Niê",
                "hòá",
                "hồng̀",
                "Fạm",
                "abc",
                "x",
                "NguyÔn",
                "Vaên",
                "nghiêngg",
                "TrầnThị",
                "Nguyễn1"
            })
    void rejects_what_is_none(String word) {
        assertThat(syllables.isSyllable(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn, ng, uyên, NGA, ONLY", "QUÝ, qu, y, SAC, ONLY", "già, gi, a, HUYEN, ONLY", "hòa, h, oa, HUYEN, OLD",
        "hoà, h, oa, HUYEN, NEW", "Thúy, th, uy, SAC, OLD", "thuý, th, uy, SAC, NEW",
                "Hòang, h, oang, HUYEN, MISPLACED",
        "an, '', an, NGANG, ONLY", "qua, qu, a, NGANG, ONLY"
    })
    void takes_a_syllable_apart(String word, String onset, String rime, Tone tone, TonePlacement placement) {
        assertThat(syllables.parse(word)).contains(new Syllable(onset, rime, tone, placement));
    }

    @Test
    void what_is_no_syllable_has_no_parts() {
        assertThat(syllables.parse("Ksor")).isEqualTo(Optional.empty());
    }

    @Test
    void every_name_of_the_kinh_lists_is_made_of_syllables() {
        for (SexHint hint : TEXT.names().givenNames()) {
            assertThat(syllables.isSyllable(hint.word())).as(hint.word()).isTrue();
        }
        TEXT.names().surnames().stream()
                .filter(surname -> surname.peoples().isEmpty())
                .forEach(surname -> assertThat(syllables.share(surname.name()))
                        .as(surname.name())
                        .isEqualTo(1));
    }

    @Test
    void writes_both_tone_placements() {
        for (NamedCsvRecord part : Knowledge.bundled().csv("text/syllable_parts.csv")) {
            if (part.getField("part").equals("rime")) {
                String rime = part.getField("value");
                Syllable syllable = new Syllable("th", rime, Tone.NANG, TonePlacement.ONLY);
                if (!Spelling.join("th", rime).isEmpty()) {
                    String old = syllables.write(syllable, TonePlacement.OLD);
                    String young = syllables.write(syllable, TonePlacement.NEW);
                    assertThat(syllables.parse(old)).as(old).map(Syllable::rime).contains(rime);
                    assertThat(syllables.parse(young))
                            .as(young)
                            .map(Syllable::rime)
                            .contains(rime);
                    assertThat(Folding.equalityKey(old)).isEqualTo(Folding.equalityKey(young));
                }
            }
        }
        assertThat(syllables.write(new Syllable("h", "oa", Tone.HUYEN, TonePlacement.ONLY), TonePlacement.OLD))
                .isEqualTo("hòa");
        assertThat(syllables.write(new Syllable("h", "oa", Tone.HUYEN, TonePlacement.ONLY), TonePlacement.NEW))
                .isEqualTo("hoà");
        assertThat(syllables.write(new Syllable("ng", "uyên", Tone.NGA, TonePlacement.ONLY), TonePlacement.NEW))
                .isEqualTo("nguyễn");
        assertThat(syllables.write(new Syllable("", "ươi", Tone.HOI, TonePlacement.ONLY), TonePlacement.OLD))
                .isEqualTo("ưởi");
    }

    @Test
    void the_share_counts_words_between_signs_and_digits() {
        assertThat(syllables.share("Thôn 3, xã Ea-Tu")).isEqualTo(0.75);
        assertThat(syllables.share("123 / 4")).isZero();
        assertThat(syllables.share("")).isZero();
    }
}
