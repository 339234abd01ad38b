package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Map<String, Enum<?>[]> TOLD = Map.of(
            "encoding.", Encoding.values(),
            "reason.", EncodingVerdict.Reason.values(),
            "fault.", TextFault.values(),
            "name.", NameFlag.values(),
            "difference.", NameDifference.values());

    @Test
    void every_code_has_a_text_in_both_languages() {
        Set<String> keys = new TreeSet<>();
        TOLD.forEach((prefix, values) -> {
            for (Enum<?> value : values) {
                keys.add(prefix + value.name());
            }
        });
        ResourceBundle vietnamese = ResourceBundle.getBundle("vn.rasoat.text.messages", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("vn.rasoat.text.messages", Locale.ENGLISH);
        assertThat(new TreeSet<>(vietnamese.keySet())).isEqualTo(keys);
        assertThat(english.keySet()).hasSameElementsAs(keys);
        assertThat(vietnamese.getString("name.TWO_TONES")).isNotEqualTo(english.getString("name.TWO_TONES"));
    }
}
