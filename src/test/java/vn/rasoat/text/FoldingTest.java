package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.model.Knowledge;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Hòa, NGUYỄN  VĂN HOÀ",
        "Thuý, thúy",
        "H'Hen Niê, H’ Hen Niê",
        "K`Brơi, Kʼ Brơi",
        "Xã Hòa Bình, XÃ HOÀ BÌNH",
        "Quý, qúy"
    })
    void forgives_case_blanks_tone_placement_and_apostrophes(String a, String b) {
        assertThat(Folding.equalityKey(a)).isEqualTo(Folding.equalityKey(b));
        assertThat(Folding.equalityHash(a)).isEqualTo(Folding.equalityHash(b));
    }

    @ParameterizedTest
    @CsvSource({"Hòa, Hoa", "Hùng, Hưng", "Đông, Dông", "A-Páo, A Páo", "Mỹ, Mĩ", "Tân An, Tần An"})
    void keeps_what_has_meaning(String a, String b) {
        assertThat(Folding.equalityKey(a)).isNotEqualTo(Folding.equalityKey(b));
        assertThat(Folding.equalityHash(a)).isNotEqualTo(Folding.equalityHash(b));
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Đức, nguyen thi duc",
        "'  ĐẶNG   Ánh ', dang anh",
        "H'Hen Niê, h hen nie",
        "A-Páo, a pao",
        "Ngày sinh (dd/mm), ngay sinh (dd/mm)",
        "Kčă Ayŭn, kca ayun"
    })
    void candidate_keys_are_plain_ascii(String text, String key) {
        assertThat(Folding.candidateKey(text)).isEqualTo(key);
        assertThat(Folding.candidateKey(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(Folding.candidateHash(text)).isEqualTo(Folding.candidateHash(key));
    }

    @Test
    void decomposed_text_has_the_same_keys() {
        for (String name : Samples.names(4, 500)) {
            String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertThat(Folding.equalityKey(apart)).isEqualTo(Folding.equalityKey(name));
            assertThat(Folding.equalityHash(apart)).isEqualTo(Folding.equalityHash(name));
        }
    }

    @Test
    void folding_twice_changes_nothing_more() {
        for (String name : Samples.MINORITY_NAMES) {
            String key = Folding.equalityKey(name);
            assertThat(Folding.equalityKey(key)).isEqualTo(key);
            String candidate = Folding.candidateKey(name);
            assertThat(Folding.candidateKey(candidate)).isEqualTo(candidate);
        }
    }

    @Test
    void hashes_tell_apart_what_keys_tell_apart() {
        Map<Long, String> keys = new HashMap<>();
        for (String name : Samples.names(5, 20_000)) {
            String key = Folding.equalityKey(name);
            assertThat(keys.merge(Folding.equalityHash(name), key, (old, now) -> old))
                    .isEqualTo(key);
        }
    }

    @Test
    void every_syllable_is_equal_in_both_placements_only() {
        Syllables syllables = TEXT.syllables();
        for (NamedCsvRecord part : Knowledge.bundled().csv("text/syllable_parts.csv")) {
            if (part.getField("part").equals("rime")
                    && !Spelling.join("t", part.getField("value")).isEmpty()) {
                Syllable syllable = new Syllable("t", part.getField("value"), Tone.NANG, TonePlacement.ONLY);
                String old = syllables.write(syllable, TonePlacement.OLD);
                String young = syllables.write(syllable, TonePlacement.NEW).toUpperCase(Locale.ROOT);
                assertThat(Folding.equalityKey(old)).isEqualTo(Folding.equalityKey(young));
            }
        }
    }

    @Test
    void strips_marks_and_nothing_else() {
        assertThat(Folding.stripMarks("Đặng  Thị-Ước, KČĂ")).isEqualTo("Dang  Thi-Uoc, KCA");
        assertThat(List.of(Folding.stripMarks("ﬁ €"), Folding.stripMarks(""))).containsExactly("ﬁ €", "");
    }
}
