package vn.rasoat.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.mapping.value.CodedValue.Match;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.unit.Remark;
import vn.rasoat.reference.unit.Unit;

class GeneralReadersTest {
    private static final Context CONTEXT = new StandardContext(LocalDate.of(2026, 11, 1), Knowledge.bundled());
    private static final List<String> TYPES = List.of(
            "sex",
            "code:dan_toc",
            "code:ton_giao",
            "code:quoc_tich",
            "code:doi_tuong_bhyt",
            "address",
            "place",
            "commune",
            "province",
            "commune-code",
            "province-code",
            "old-commune",
            "old-district",
            "household",
            "number",
            "amount",
            "flag",
            "tick",
            "text",
            "class",
            "row-number");

    private static Value read(String type, String text) {
        return GeneralReaders.of(type, CONTEXT).orElseThrow().read(Cell.of(text));
    }

    private static Value number(String type, String text) {
        return GeneralReaders.of(type, CONTEXT).orElseThrow().read(new Cell(text, text, CellKind.NUMBER, false, 0));
    }

    static LongStream seeds() {
        return new Random(4856).longs(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_makes_a_reader_fail_and_equal_cells_are_equal_values(long seed) {
        Random random = new Random(seed);
        String letters = "aAđĐếỒ01239.,-+ '/\t\u00A0\u0301\u200B\uD83D\uDE00xX#%=E";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        for (String type : TYPES) {
            Value one = read(type, text.toString());
            Value other = read(type, new StringBuilder(text).toString());
            assertThat(other).as(type).isEqualTo(one);
            assertThat(other.key()).isEqualTo(one.key());
        }
    }

    @Test
    void knows_no_reader_for_types_read_elsewhere() {
        assertThat(GeneralReaders.of("personal-id", CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "không rõ", "...", "#REF!"})
    void takes_stand_ins_for_blanks(String text) {
        assertThat(read("text", text)).isEqualTo(new Blank(Cell.of(text), true));
        assertThat(read("text", "")).isEqualTo(new Blank(Cell.of(""), false));
    }

    @Test
    void knows_where_a_stand_in_is_an_answer() {
        assertThat(read("code:ton_giao", "Không")).isInstanceOf(CodedValue.class);
        assertThat(read("code:dan_toc", "Không")).isInstanceOf(Blank.class);
        assertThat(read("amount", "0")).isEqualTo(new NumberValue(Cell.of("0"), OptionalDouble.of(0)));
        assertThat(read("flag", "không")).isEqualTo(new FlagValue(Cell.of("không"), Optional.of(false)));
    }

    @Test
    void reads_codes_by_name_code_and_variant() {
        assertThat(read("sex", "NỮ")).isEqualTo(new CodedValue(Cell.of("NỮ"), Match.EXACT, List.of("2"), "Nữ"));
        assertThat(read("sex", "N")).isEqualTo(new CodedValue(Cell.of("N"), Match.AMBIGUOUS, List.of("1", "2"), ""));
        assertThat(read("sex", "Giống cái"))
                .isEqualTo(new CodedValue(Cell.of("Giống cái"), Match.UNKNOWN, List.of(), ""));
        assertThat(read("code:doi_tuong_bhyt", "HN2"))
                .extracting(value -> ((CodedValue) value).code())
                .isEqualTo("HN");
        assertThat(read("code:doi_tuong_bhyt", "HNX"))
                .extracting(value -> ((CodedValue) value).code())
                .isEqualTo("");
    }

    @Test
    void tells_entries_without_a_code_apart() {
        assertThat(read("code:ton_giao", "Mormon").key())
                .isNotEqualTo(read("code:ton_giao", "Cơ đốc Phục Lâm").key())
                .isNotZero();
    }

    @Test
    void gives_unit_codes_their_lost_zeros_back() {
        assertThat(((PlaceValue) number("commune-code", "4")).code()).isEqualTo("00004");
        assertThat(((PlaceValue) number("province-code", "1.0")).code()).isEqualTo("01");
        assertThat(((PlaceValue) read("province-code", "HN")).code()).isEqualTo("HN");
        assertThat(((PlaceValue) read("province-code", "001")).code()).isEqualTo("001");
        assertThat(read("province-code", "1").key())
                .isEqualTo(read("province-code", "01").key());
        assertThat(((PlaceValue) read("province-code", "01")).address()).isEmpty();
    }

    @Test
    void reads_an_address_when_asked() {
        PlaceValue place = (PlaceValue) read("address", "Thôn 3, xã Long Thành, huyện Yên Thành, tỉnh Nghệ An");

        assertThat(place.address().orElseThrow().remarks()).containsExactly(Remark.DISTRICT_NAMED);
        assertThat(place.address().orElseThrow().now().units())
                .extracting(Unit::code)
                .containsExactly("17605");
        assertThat(place).hasToString("PlaceValue[Cell[TEXT]]");
    }

    @ParameterizedTest
    @CsvSource({"H001, h 001, true", "001, 1, true", "0, 00, true", "12.0, 12, true", "H001, H01, false", "10, 1, false"
    })
    void compares_household_codes(String one, String other, boolean same) {
        assertThat(read("household", one).key() == read("household", other).key())
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500.000|1500000",
                "1,500,000|1500000",
                "1.500.000 đ|1500000",
                "500.000 đồng|500000",
                "1.234,5|1234.5",
                "1,234.5|1234.5",
                "123,5|123.5",
                "0.5|0.5",
                "0,125|0.125",
                "-12|-12",
                "70 tuổi|70",
                "1 500 000|1500000"
            })
    void reads_numbers_as_people_write_them(String text, double number) {
        assertThat(read("amount", text)).isEqualTo(new NumberValue(Cell.of(text), OptionalDouble.of(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hai trăm", "12/3", "1.2.3", "1-2", "5 con gà", "1e5", "999.99.9"})
    void does_not_guess_numbers(String text) {
        assertThat(read("amount", text)).isEqualTo(new NumberValue(Cell.of(text), OptionalDouble.empty()));
    }

    @Test
    void reads_number_cells_as_the_file_has_them() {
        assertThat(((NumberValue) number("amount", "1.234")).number()).hasValue(1.234);
        assertThat(((NumberValue) number("amount", "1.5E7")).number()).hasValue(15_000_000);
    }

    @ParameterizedTest
    @CsvSource({
        "x, true",
        "X, true",
        "Có, true",
        "1, true",
        "✓, true",
        "0, false",
        "Không, false",
        "-, false",
        "chưa, false"
    })
    void reads_yes_and_no(String text, boolean yes) {
        assertThat(read("flag", text)).isEqualTo(new FlagValue(Cell.of(text), Optional.of(yes)));
    }

    @Test
    void does_not_take_other_words_for_yes_or_no() {
        assertThat(read("flag", "Hộ nghèo")).isEqualTo(new FlagValue(Cell.of("Hộ nghèo"), Optional.empty()));
    }

    @Test
    void folds_free_text() {
        assertThat(read("text", "THÔN  HÒA BÌNH").key())
                .isEqualTo(read("text", "Thôn Hoà Bình").key());
        assertThat(read("text", "Thôn Đông").key())
                .isNotEqualTo(read("text", "Thôn Đồng").key());
    }

    @Test
    void lists_the_titles_of_all_fields_in_their_order() {
        assertThat(CONTEXT.fieldTitles().keySet()).startsWith("stt", "ho_va_ten");
        assertThat(CONTEXT.fieldTitles()).containsEntry("ma_ho", "Mã hộ");
    }
}
