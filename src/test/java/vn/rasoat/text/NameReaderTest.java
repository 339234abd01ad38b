package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest {
    private final NameReader reader = TEXT.nameReader();

    @SuppressWarnings("unused")
    static final java.util.List<String> MINORITY = Samples.MINORITY_NAMES;

    @ParameterizedTest
    @FieldSource("MINORITY")
    void names_of_all_peoples_are_names(String name) {
        assertThat(reader.of(name).anyFault())
                .as(reader.of(name).flags().toString())
                .isFalse();
        assertThat(reader.of(name.toUpperCase(Locale.ROOT)).anyFault()).isFalse();
    }

    @Test
    void kinh_names_have_no_faults() {
        for (String name : Samples.names(6, 5000)) {
            assertThat(reader.of(name).anyFault())
                    .as(name + reader.of(name).flags())
                    .isFalse();
        }
    }

    private static Arguments of(String name, NameFlag... flags) {
        return Arguments.of(name, Set.of(flags));
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                of("Nguyễn Văn 2", NameFlag.DIGIT),
                of("Nguyễn Văn An/Ba", NameFlag.SYMBOL),
                of("Nguyễn Văn An (chết)", NameFlag.SYMBOL, NameFlag.TITLE_OR_NOTE),
                of("Nguyễn Văn An CCB", NameFlag.TITLE_OR_NOTE, NameFlag.NOT_SYLLABLE),
                of("Nguyễn Văn An đã mất", NameFlag.TITLE_OR_NOTE),
                of("Lan con ông Nam", NameFlag.TITLE_OR_NOTE),
                of("Ông Nguyễn Văn An", NameFlag.TITLE_OR_NOTE),
                of("Bà Trần Thị Lan", NameFlag.TITLE_OR_NOTE),
                of("Cháu Lê Văn An", NameFlag.TITLE_OR_NOTE),
                of("Ng. Văn An", NameFlag.ABBREVIATED),
                of("Nguyen Van An", NameFlag.UNMARKED),
                of("TRAN THI HONG", NameFlag.UNMARKED),
                of("Nguyễn Văn Hòá", NameFlag.TWO_TONES, NameFlag.NOT_SYLLABLE),
                of("Nguyễn Văn Hồ\u0300ng", NameFlag.TWO_TONES),
                of("Nguyễn Văn Hồng\u0300", NameFlag.TONE_ON_CONSONANT),
                of("Nguyễn Văn Aǹ", NameFlag.TONE_ON_CONSONANT),
                of("Nguyeenx Vawn An", NameFlag.TYPING_RESIDUE),
                of("Traanf Thij Lan", NameFlag.TYPING_RESIDUE),
                of("Nguye^~n Va(n An", NameFlag.TYPING_RESIDUE, NameFlag.SYMBOL),
                of("Nguyễn Văn Anhh", NameFlag.NOT_SYLLABLE),
                of("Nguyễn Thi Hang Nga Anh Bình Minh Sáng", NameFlag.TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void names_the_fault(String name, Set<NameFlag> flags) {
        Set<NameFlag> found = reader.of(name).flags();
        assertThat(found).containsAll(flags);
        assertThat(found.stream().filter(NameFlag::isFault).filter(flag -> !flags.contains(flag)))
                .allMatch(flag -> flag == NameFlag.NOT_SYLLABLE);
    }

    @Test
    void the_odd_word_is_told() {
        assertThat(reader.of("Nguyễn Văn Anhh").odd()).isEqualTo(Optional.of("Anhh"));
        assertThat(reader.of("Nguyễn Văn An").odd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Cao Thắng",
                "Anh Đức",
                "Lê Anh",
                "Bà Lan",
                "Nguyễn Thị Bé",
                "Hoàng Anh",
                "Max Mustermann",
                "Thị Văn",
                "Lê Văn",
                "Trần Thị Út Em",
                "Đỗ Ba",
                "Hà Anh",
                "Ly",
                "Nguyễn Hoàng Bảo Ngọc An Nhiên"
            })
    void looks_odd_but_is_a_name(String name) {
        assertThat(reader.of(name).anyFault())
                .as(reader.of(name).flags().toString())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN VĂN AN, UPPER",
        "Nguyễn Văn An, TITLE",
        "H'Hen Niê, TITLE",
        "nguyễn an, LOWER",
        "Nguyễn văn an, MIXED",
        "Y, TITLE"
    })
    void tells_the_use_of_capitals(String name, NameCase style) {
        assertThat(reader.of(name).caseStyle()).isEqualTo(style);
    }

    @Test
    void facts_are_noted_without_blame() {
        assertThat(reader.of("Nguyễn Thị Hòa").flags()).containsExactly(NameFlag.OLD_TONE_PLACEMENT);
        assertThat(reader.of("Nguyễn Thị Thuý").flags()).containsExactly(NameFlag.NEW_TONE_PLACEMENT);
        assertThat(reader.of("Lan").flags()).containsExactly(NameFlag.SINGLE_WORD);
        assertThat(reader.of("H'Hen Niê").flags()).containsExactly(NameFlag.ETHNIC_MARKER);
        assertThat(reader.of("Giàng A Páo").flags()).containsExactly(NameFlag.ETHNIC_MARKER);
        assertThat(reader.of("").words()).isEmpty();
    }

    @Test
    void tostring_does_not_tell_the_name() {
        assertThat(reader.of("Lê An").toString()).doesNotContain("Lê");
        assertThat(TEXT.cleaner().clean("Lê An ").toString()).doesNotContain("Lê");
    }
}
