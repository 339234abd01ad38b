package vn.rasoat.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;
import vn.rasoat.text.NameCase;
import vn.rasoat.text.NameFlag;
import vn.rasoat.text.Placeholders;
import vn.rasoat.text.VietnameseText;

class NameReaderTest {
    private static final VietnameseText TEXT = VietnameseText.from(Knowledge.bundled());
    private static final NameReader READER =
            new NameReader(TEXT.nameReader(), text -> TEXT.placeholders().isPlaceholder(text, Placeholders.Field.NAME));

    @Test
    void keeps_what_the_writing_shows() {
        assertThat(READER.read(Cell.of("NGUYỄN VĂN AN 2"))).isInstanceOfSatisfying(NameValue.class, name -> {
            assertThat(name.words()).isEqualTo(4);
            assertThat(name.style()).isEqualTo(NameCase.UPPER);
            assertThat(name.has(NameFlag.DIGIT)).isTrue();
            assertThat(name.has(NameFlag.SYMBOL)).isFalse();
        });
    }

    @Test
    void case_and_tone_placement_make_no_other_name() {
        assertThat(READER.read(Cell.of("LÊ THỊ HÒA")).key())
                .isEqualTo(READER.read(Cell.of("Lê Thị Hoà")).key())
                .isNotEqualTo(READER.read(Cell.of("Lê Thị Hoa")).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H’Hen Niê",
                "H' Bia Êban",
                "Y Phôn Ksor",
                "K'Đúp Ka Să",
                "Rơ Châm H'Yéo",
                "A-Páo Giàng",
                "Pi Năng Thị Mai",
                "Ayŭn Kčă",
                "Zơrâm Fạm",
                "Danh Ut",
                "Thu Ba",
                "Kim Cuc",
                "Y Xim",
                "Thị Nở",
                "Tôn Nữ Thị Ninh",
                "Lý Sáu"
            })
    void names_of_all_peoples_show_no_fault(String text) {
        int faults = NameValue.bit(NameFlag.SYMBOL)
                | NameValue.bit(NameFlag.UNMARKED)
                | NameValue.bit(NameFlag.NOT_SYLLABLE)
                | NameValue.bit(NameFlag.TWO_TONES)
                | NameValue.bit(NameFlag.TONE_ON_CONSONANT)
                | NameValue.bit(NameFlag.TYPING_RESIDUE);
        assertThat(READER.read(Cell.of(text)))
                .isInstanceOfSatisfying(
                        NameValue.class, name -> assertThat(name.hasAny(faults)).isFalse());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_crashes_it(long seed) {
        String text = TEXT.cleaner()
                .clean(RandomTexts.of(seed, "aăâbcdđeêghiklmnoôơpqrstuưvxy ̣̀́'’-.^~(", 40))
                .text();
        Cell cell = Cell.of(text);
        assertThat(READER.read(cell)).as("seed %d", seed).isEqualTo(READER.read(cell));
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }
}
