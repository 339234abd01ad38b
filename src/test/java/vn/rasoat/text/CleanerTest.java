package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private final Cleaner cleaner = TEXT.cleaner();

    private static Arguments of(String raw, String text, TextFault... faults) {
        return Arguments.of(raw, text, Set.of(faults));
    }

    static Stream<Arguments> dirty() {
        return Stream.of(
                of(" Lê  An ", "Lê An", TextFault.OUTER_SPACE, TextFault.REPEATED_SPACE),
                of("Lê\u00A0An", "Lê An", TextFault.NBSP),
                of("Lê\r\nAn", "Lê An", TextFault.LINE_BREAK, TextFault.REPEATED_SPACE),
                of("Lê\tAn", "Lê An", TextFault.LINE_BREAK),
                of("Lê\u200B An\uFEFF", "Lê An", TextFault.INVISIBLE),
                of("Lê An\u0007", "Lê An", TextFault.CONTROL),
                of("Le\u0302 An", "Lê An", TextFault.DECOMPOSED),
                of("Ðặng Văn Ðức", "Đặng Văn Đức", TextFault.LOOKALIKE_D),
                of("Nguyễn Тhị Нoа", "Nguyễn Thị Hoa", TextFault.LOOKALIKE_FOREIGN),
                of("Nguy?n An", "Nguy?n An", TextFault.LOST),
                of("Nguy\uFFFDn An", "Nguy\uFFFDn An", TextFault.LOST),
                of("'0912345678", "0912345678", TextFault.LEADING_APOSTROPHE),
                of("Lê \uE123", "Lê \uE123", TextFault.PRIVATE_USE),
                of("Tráº§n ThÃ nh", "Trần Thành", TextFault.MOJIBAKE),
                of("TrÇn ThÞ B×nh", "Trần Thị Bình", TextFault.LEGACY_TCVN3),
                of("   ", "", TextFault.OUTER_SPACE),
                of("０９１２", "0912", TextFault.LOOKALIKE_FOREIGN));
    }

    @ParameterizedTest
    @MethodSource("dirty")
    void repairs_and_names_the_fault(String raw, String text, Set<TextFault> faults) {
        CleanText clean = cleaner.clean(raw);
        assertThat(clean.text()).isEqualTo(text);
        assertThat(clean.faultSet()).isEqualTo(faults);
        assertThat(clean.raw()).isSameAs(raw);
    }

    @Test
    void clean_text_is_handed_back_as_it_is() {
        for (String text : Samples.names(1, 200)) {
            CleanText clean = cleaner.clean(text);
            assertThat(clean.text()).isSameAs(text);
            assertThat(clean.faults()).isZero();
        }
        for (String name : Samples.MINORITY_NAMES) {
            assertThat(cleaner.clean(name)).isEqualTo(new CleanText(name, name, 0));
        }
        assertThat(cleaner.clean("")).isEqualTo(new CleanText("", "", 0));
        assertThat(cleaner.clean("Иван")).isEqualTo(new CleanText("Иван", "Иван", 0));
        assertThat(cleaner.clean("Là ai?").faults()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 m²", "Nhà số 5 – tổ 3", "Số 12/QĐ-UBND", "Lê Văn “Tèo”", "100 €", "±5%", "Đường 3½",
                        "Công ty «ABC»", "José Nuñez",
                "Françoise Müller", "Søren Ångström", "Jürgen Weiß", "Xơ-đăng", "Ea H'leo", "Krông Pắc", "Tỉnh lộ 5…",
                        "30°C", "N/A"
            })
    void signs_and_foreign_letters_are_left_alone(String text) {
        assertThat(cleaner.clean(text)).isEqualTo(new CleanText(text, text, 0));
    }

    @Test
    void the_soft_hyphen_is_a_letter_in_tcvn3_and_rubbish_elsewhere() {
        assertThat(cleaner.clean("Ph\u00AD¬ng", Encoding.TCVN3, "").text()).isEqualTo("Phương");
        assertThat(cleaner.clean("T\u00AD", Encoding.TCVN3, "").text()).isEqualTo("Tư");
        assertThat(cleaner.clean("Lan\u00AD Anh"))
                .isEqualTo(new CleanText("Lan\u00AD Anh", "Lan Anh", TextFault.INVISIBLE.bit()));
        assertThat(cleaner.clean("Phươ\u00ADng").text()).isEqualTo("Phương");
    }

    @Test
    void the_no_break_space_is_a_letter_in_viscii_and_a_blank_elsewhere() {
        assertThat(cleaner.clean("V\u00A0 TH\u00D2", Encoding.VISCII, "").text())
                .isEqualTo("VÕ THÒ");
        assertThat(cleaner.clean("LAN\u00A0HOA", Encoding.VISCII, "").text()).isEqualTo("LAN HOA");
        assertThat(cleaner.clean("LAN\u00A0HOA").text()).isEqualTo("LAN HOA");
    }

    @Test
    void the_faults_say_which_encoding_it_was() {
        for (Encoding encoding : Encoding.values()) {
            String raw = TEXT.encodings().encode("Nguyễn Thị Phượng", encoding);
            CleanText clean = cleaner.clean(raw, encoding, "");
            assertThat(clean.text()).isEqualTo("Nguyễn Thị Phượng");
            assertThat(clean.faults())
                    .isEqualTo(encoding.fault().map(TextFault::bit).orElse(0));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void cleaning_twice_changes_nothing_more(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(Samples.name(random));
        String rubbish = " \u00A0\u200B\u00AD\t\n'ÐðТа?\uFFFD\u0301\u0323\u0007ñöÔ¨\u3000éƒ…Ãº\u0085";
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            text.insert(random.nextInt(text.length() + 1), rubbish.charAt(random.nextInt(rubbish.length())));
        }
        String once = cleaner.clean(text.toString()).text();
        CleanText twice = cleaner.clean(once);
        assertThat(twice.text()).as(text.toString()).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    @Timeout(20)
    void long_cells_take_time_in_proportion() {
        for (String part :
                new String[] {"w", "a\u0301\u0323", "Ã¡", "\u0301", "\u0301\u0323", "a^", "Ng ", "'", "d", "?"}) {
            String raw = part.repeat(10_000);
            for (Encoding encoding : Encoding.values()) {
                String text = cleaner.clean(raw, encoding, "").text();
                TEXT.nameReader().of(text);
                Folding.equalityHash(text);
            }
            TEXT.detector().detect(List.of(raw), "");
            NameComparison.similarity(raw, raw + "x");
            NameComparison.compare(raw, raw + "x");
        }
    }

    @Test
    void no_string_of_characters_is_too_strange() {
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            char[] chars = new char[random.nextInt(30)];
            for (int j = 0; j < chars.length; j++) {
                chars[j] = (char) random.nextInt(i % 2 == 0 ? 0x10000 : 0x200);
            }
            String raw = new String(chars);
            for (Encoding encoding : Encoding.values()) {
                assertThat(cleaner.clean(raw, encoding, ".VnTimeH").raw()).isEqualTo(raw);
                TEXT.nameReader().of(cleaner.clean(raw, encoding, "").text());
                Folding.equalityKey(raw);
            }
        }
    }
}
