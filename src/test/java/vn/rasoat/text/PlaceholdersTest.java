package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Placeholders.Field.CODE;
import static vn.rasoat.text.Placeholders.Field.DATE;
import static vn.rasoat.text.Placeholders.Field.MARK;
import static vn.rasoat.text.Placeholders.Field.NAME;
import static vn.rasoat.text.Placeholders.Field.NUMBER;
import static vn.rasoat.text.Placeholders.Field.RELIGION;
import static vn.rasoat.text.Placeholders.Field.TEXT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {
    private final Placeholders placeholders = Samples.TEXT.placeholders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n/a",
                "Không rõ",
                "CHƯA CẬP NHẬT",
                "...",
                "-------",
                "000000000",
                "xxxx",
                "#REF!",
                "?",
                "0",
                "nt"
            })
    void holds_only_a_place(String text) {
        assertThat(placeholders.isPlaceholder(text, TEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lan", "Nam", "Không gian", "11", "99", "A", "001085012345", "Nguyễn Văn An"})
    void is_a_value(String text) {
        assertThat(placeholders.isPlaceholder(text, TEXT)).isFalse();
    }

    @Test
    void the_field_decides() {
        assertThat(placeholders.isPlaceholder("Không", RELIGION)).isFalse();
        assertThat(placeholders.isPlaceholder("Không", NAME)).isTrue();
        assertThat(placeholders.isPlaceholder("Na", NAME)).isFalse();
        assertThat(placeholders.isPlaceholder("NA", TEXT)).isTrue();
        assertThat(placeholders.isPlaceholder("00", CODE)).isFalse();
        assertThat(placeholders.isPlaceholder("0", NUMBER)).isFalse();
        assertThat(placeholders.isPlaceholder("x", MARK)).isFalse();
        assertThat(placeholders.isPlaceholder("Nguyễn Văn A", NAME)).isTrue();
        assertThat(placeholders.isPlaceholder("Nguyễn Văn A", TEXT)).isFalse();
        assertThat(placeholders.isPlaceholder("01/01/1900", DATE)).isTrue();
    }
}
