package vn.rasoat.text;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.text.Samples.TEXT;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.rasoat.text.EncodingDetector.DecodedCell;
import vn.rasoat.text.EncodingVerdict.Reason;

class EncodingDetectorTest {
    private static final int TRIALS = 300;
    private final EncodingDetector detector = TEXT.detector();

    private static List<String> map(List<String> cells, UnaryOperator<String> change) {
        return cells.stream().map(change).toList();
    }

    private List<String> in(Encoding encoding, List<String> cells) {
        return map(cells, cell -> TEXT.encodings().encode(cell, encoding));
    }

    private Encoding detect(List<String> cells) {
        return detector.detect(cells, "").encoding();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNICODE")
    void thirty_cells_give_the_encoding_away(Encoding encoding) {
        int found = 0;
        for (int seed = 0; seed < TRIALS; seed++) {
            List<String> cells = seed % 2 == 0 ? Samples.names(seed, 30) : Samples.addresses(seed, 30);
            found += detect(in(encoding, cells)) == encoding ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(TRIALS * 99 / 100);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNICODE")
    void capitals_are_detected_too(Encoding encoding) {
        int found = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<String> cells = map(Samples.names(seed, 30), name -> name.toUpperCase(Locale.ROOT));
            found += detect(in(encoding, cells)) == encoding ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(99);
    }

    @Test
    void unicode_never_raises_an_alarm() {
        for (int seed = 0; seed < TRIALS; seed++) {
            int size = 1 + seed % 60;
            for (List<String> cells : List.of(Samples.names(seed, size), Samples.addresses(seed, size))) {
                assertThat(detect(cells)).as("seed " + seed).isEqualTo(Encoding.UNICODE);
                assertThat(detect(map(cells, cell -> Normalizer.normalize(cell, Normalizer.Form.NFD))))
                        .as("NFD, seed " + seed)
                        .isEqualTo(Encoding.UNICODE);
                assertThat(detect(map(cells, Folding::stripMarks)))
                        .as("ASCII, seed " + seed)
                        .isEqualTo(Encoding.UNICODE);
                assertThat(detect(map(cells, cell -> cell.toUpperCase(Locale.ROOT))))
                        .isEqualTo(Encoding.UNICODE);
                assertThat(detect(map(cells, cell -> cell.replace('Đ', 'Ð')))).isEqualTo(Encoding.UNICODE);
            }
        }
    }

    @Test
    void single_words_of_unicode_raise_no_alarm() {
        for (int seed = 0; seed < TRIALS; seed++) {
            List<String> cells = map(Samples.names(seed, 40), name -> name.substring(name.lastIndexOf(' ') + 1));
            assertThat(detect(cells)).as("seed " + seed).isEqualTo(Encoding.UNICODE);
        }
    }

    @Test
    void names_of_all_peoples_raise_no_alarm() {
        assertThat(detect(Samples.MINORITY_NAMES)).isEqualTo(Encoding.UNICODE);
        Random random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < 1 + trial % 45; i++) {
                cells.add(Samples.MINORITY_NAMES.get(random.nextInt(Samples.MINORITY_NAMES.size())));
            }
            assertThat(detect(cells)).as("trial " + trial).isEqualTo(Encoding.UNICODE);
        }
        for (String name : Samples.MINORITY_NAMES) {
            assertThat(detector.decodeCell(name, Encoding.UNICODE, ""))
                    .isEqualTo(new DecodedCell(name, Encoding.UNICODE));
        }
    }

    @Test
    void codes_numbers_and_plain_text_are_left_alone() {
        assertThat(detector.detect(List.of("001085012345", "KV-12/3", "§12", "", " "), "")
                        .encoding())
                .isEqualTo(Encoding.UNICODE);
        assertThat(detector.detect(List.of("12 m²", "30 m²", "45°", "½"), "").encoding())
                .isEqualTo(Encoding.UNICODE);
        assertThat(detect(map(Samples.names(1, 60), n -> "Nha o. To 3. Ong " + Folding.stripMarks(n) + ".")))
                .isEqualTo(Encoding.UNICODE);
        assertThat(detector.detect(List.of(), "").reason()).isEqualTo(Reason.PLAIN);
    }

    @Test
    void a_font_is_believed_when_the_text_agrees() {
        List<String> cells = in(Encoding.TCVN3, Samples.names(3, 4));
        assertThat(detector.detect(cells, ".VnTime").reason()).isEqualTo(Reason.FONT);
        assertThat(detector.detect(cells, ".VnTime").encoding()).isEqualTo(Encoding.TCVN3);
        assertThat(detector.detect(Samples.names(3, 40), ".VnTime").reason()).isEqualTo(Reason.UNICODE_IN_LEGACY_FONT);
        assertThat(detector.detect(in(Encoding.VNI, Samples.names(3, 4)), "VNI-Times")
                        .encoding())
                .isEqualTo(Encoding.VNI);
    }

    @Test
    void an_h_font_makes_capitals() {
        assertThat(detector.decodeCell("nguyÔn v¨n b×nh", Encoding.TCVN3, ".VnTimeH")
                        .text())
                .isEqualTo("NGUYỄN VĂN BÌNH");
        assertThat(detector.decodeCell("ha lan", Encoding.TCVN3, ".VnArialH").text())
                .isEqualTo("HA LAN");
        assertThat(detector.decodeCell("nguyÔn v¨n b×nh", Encoding.TCVN3, "").text())
                .isEqualTo("nguyễn văn bình");
    }

    @ParameterizedTest
    @EnumSource(names = {"TCVN3", "VNI", "MOJIBAKE"})
    void mixed_columns_are_told_and_each_cell_is_read_in_its_own_encoding(Encoding encoding) {
        List<String> unicode = Samples.names(11, 60);
        List<String> cells = new ArrayList<>(in(encoding, unicode.subList(0, 30)));
        cells.addAll(unicode.subList(30, 60));
        EncodingVerdict verdict = detector.detect(cells, "");
        assertThat(verdict.encoding()).isEqualTo(encoding);
        assertThat(verdict.mixed()).containsExactlyInAnyOrder(encoding, Encoding.UNICODE);
        List<String> read = map(
                cells, cell -> detector.decodeCell(cell, verdict.encoding(), "").text());
        long right = 0;
        for (int i = 0; i < read.size(); i++) {
            right += read.get(i).equals(unicode.get(i)) ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(57);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNICODE")
    void a_column_of_one_encoding_is_not_called_mixed(Encoding encoding) {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(detector.detect(in(encoding, Samples.names(seed, 60)), "")
                            .mixed())
                    .as("seed " + seed)
                    .isEmpty();
        }
    }

    @Test
    void two_legacy_encodings_in_one_column_are_both_named() {
        List<String> cells = new ArrayList<>(in(Encoding.TCVN3, Samples.names(1, 40)));
        cells.addAll(in(Encoding.VNI, Samples.names(2, 20)));
        EncodingVerdict verdict = detector.detect(cells, "");
        assertThat(verdict.encoding()).isEqualTo(Encoding.TCVN3);
        assertThat(verdict.mixed()).containsExactlyInAnyOrder(Encoding.TCVN3, Encoding.VNI);
    }

    @Test
    void a_stray_cell_in_a_unicode_column_is_repaired_when_beyond_doubt() {
        assertThat(detector.decodeCell("Buøi Văn Nam", Encoding.UNICODE, "").text())
                .isEqualTo("Bùi Văn Nam");
        assertThat(detector.decodeCell("TrÇn ThÞ B×nh", Encoding.UNICODE, "").text())
                .isEqualTo("Trần Thị Bình");
        assertThat(detector.decodeCell("Tráº§n", Encoding.UNICODE, "").text()).isEqualTo("Trần");
        assertThat(detector.decodeCell("Ayŭn H'Ñê", Encoding.UNICODE, "").encoding())
                .isEqualTo(Encoding.UNICODE);
    }

    @Test
    void a_unicode_cell_in_a_legacy_column_is_left_alone() {
        for (String name : List.of("Nguyễn Thị Hồng", "Lê Văn Tám", "Đặng Mỹ Lệ", "Hoa")) {
            assertThat(detector.decodeCell(name, Encoding.VNI, "").text()).isEqualTo(name);
            assertThat(detector.decodeCell(name, Encoding.TCVN3, "").text()).isEqualTo(name);
            assertThat(detector.decodeCell(name, Encoding.VIQR, "").text()).isEqualTo(name);
        }
    }
}
