package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EncodingsTest {
    private final Encodings encodings = TEXT.encodings();

    @Test
    void there_are_134_letters_with_marks() {
        assertThat(Samples.LETTERS).hasSize(134);
    }

    @ParameterizedTest
    @EnumSource(names = {"VNI", "VISCII", "VPS", "CP1258", "MOJIBAKE", "VIQR"})
    void every_letter_comes_back(Encoding encoding) {
        for (char c : Samples.LETTERS.toCharArray()) {
            String letter = String.valueOf(c);
            assertThat(encodings.decode(encodings.encode(letter, encoding), encoding))
                    .isEqualTo(letter);
        }
    }

    @Test
    void tcvn3_has_small_letters_and_seven_capitals() {
        for (char c : Samples.LETTERS.toCharArray()) {
            String letter = String.valueOf(c);
            String expected = "ĂÂÊÔƠƯĐ".contains(letter) ? letter : letter.toLowerCase(Locale.ROOT);
            assertThat(encodings.decode(encodings.encode(letter, Encoding.TCVN3), Encoding.TCVN3))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_in_capitals_come_back(Encoding encoding) {
        for (String name : Samples.names(7, 500)) {
            String upper = name.toUpperCase(Locale.ROOT);
            assertThat(encodings.decode(encodings.encode(upper, encoding), encoding))
                    .isEqualTo(upper);
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_and_addresses_come_back(Encoding encoding) {
        for (String text : Samples.names(8, 500)) {
            // TCVN3 has no Á: "Ánh" comes back as "ánh"
            assertThat(encodings.decode(encodings.encode(text, encoding), encoding))
                    .isEqualToIgnoringCase(text);
        }
        for (String text : Samples.addresses(9, 200)) {
            assertThat(encodings.decode(encodings.encode(text, encoding), encoding))
                    .isEqualToIgnoringCase(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n B×nh, TCVN3, Nguyễn Văn Bình",
        "§Æng ThÞ T\u00AD, TCVN3, Đặng Thị Tư",
        "Nguyeãn Vaên Bình, VNI, Nguyễn Văn Bình",
        "Ñaëng Thò Huyønh Höông, VNI, Đặng Thị Huỳnh Hương",
        "NGUYEÃN VAÊN ÑÖÙC, VNI, NGUYỄN VĂN ĐỨC",
        "Nguyá»…n VÄƒn, MOJIBAKE, Nguyễn Văn",
        "NguyêÞn Vãn, CP1258, Nguyễn Văn",
        "Nguye^~n Va(n DDu+'c, VIQR, Nguyễn Văn Đức"
    })
    void reads_text_as_seen_in_files(String legacy, Encoding encoding, String expected) {
        assertThat(encodings.decode(legacy, encoding)).isEqualTo(expected);
    }

    @Test
    void reads_mojibake_of_both_code_pages_and_doubled() throws IOException {
        for (NamedCsvRecord row : mojibakeTable()) {
            String letter = row.getField("char");
            assertThat(encodings.encode(letter, Encoding.MOJIBAKE)).isEqualTo(unescape(row.getField("seen_as_cp1252")));
            for (String column : List.of("seen_as_cp1252", "seen_as_cp1258")) {
                assertThat(encodings.decode(unescape(row.getField(column)), Encoding.MOJIBAKE))
                        .as(column + " of " + letter)
                        .isEqualTo(letter);
            }
            String twice = encodings.encode(encodings.encode(letter, Encoding.MOJIBAKE), Encoding.MOJIBAKE);
            assertThat(encodings.decode(twice, Encoding.MOJIBAKE))
                    .as("twice " + letter)
                    .isEqualTo(letter);
        }
    }

    @Test
    void a_lost_no_break_space_in_mojibake_is_put_back() {
        assertThat(encodings.decode("HoÃ ng VÄƒn ToÃ n", Encoding.MOJIBAKE)).isEqualTo("Hoàng Văn Toàn");
        assertThat(encodings.decode("XÃ TÂN BÌNH", Encoding.MOJIBAKE)).isEqualTo("XÃ TÂN BÌNH");
        assertThat(encodings.decode("HĐ… 12", Encoding.MOJIBAKE)).isEqualTo("HĐ… 12");
    }

    private static List<NamedCsvRecord> mojibakeTable() throws IOException {
        try (var in = EncodingsTest.class.getResourceAsStream("utf8_mojibake.csv");
                var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
                var rows = reader.stream()) {
            return rows.toList();
        }
    }

    private static String unescape(String field) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            if (field.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(field.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(field.charAt(i));
            }
        }
        return out.toString();
    }
}
