package vn.rasoat.reference.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Code;
import vn.rasoat.reference.CodeLists;
import vn.rasoat.reference.number.InsuranceCard.Form;
import vn.rasoat.reference.unit.Units;

class NumberPlansTest {
    private final Knowledge knowledge = Knowledge.bundled();
    private final IdPlaces places = new IdPlaces(knowledge);
    private final PhonePlan phones = new PhonePlan(knowledge);
    private final InsuranceCards cards = new InsuranceCards(knowledge, new CodeLists(knowledge));

    @Test
    void there_are_63_heads_and_each_leads_to_the_province_its_own_merged_into() {
        Units units = new Units(knowledge);
        assertThat(places.all()).hasSize(63).allSatisfy(place -> {
            String old = place.head().substring(1);
            assertThat(units.successorOfProvince(old).orElseThrow().code()).isEqualTo(place.successorCode());
        });
        assertThat(places.place("001").map(IdPlace::name)).isEqualTo(Optional.of("Hà Nội"));
        assertThat(places.place("002")).isEqualTo(Optional.of(new IdPlace("002", "Hà Giang", "08")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "003", "000", "999", "", "ab"})
    void an_unknown_head_is_unknown(String head) {
        assertThat(places.place(head)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1985", "1, 2, 1985", "2, 1, 2085", "3, 2, 2085", "4, 1, 2185", "8, 1, 2385", "9, 2, 2385"})
    void the_fourth_digit_tells_sex_and_century(char digit, String sex, int year) {
        Century century = places.century(digit).orElseThrow();
        assertThat(century.sexCode()).isEqualTo(sex);
        assertThat(century.year(85)).isEqualTo(year);
        assertThat(places.century('x')).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, MOBILE, 0912345678, ''",
        "912345678, MOBILE, 0912345678, ''",
        "84912345678, MOBILE, 0912345678, ''",
        "840912345678, MOBILE, 0912345678, ''",
        "0331234567, MOBILE, 0331234567, ''",
        "01201234567, MOBILE_UNTIL_2018, 01201234567, 0701234567",
        "01691234567, MOBILE_UNTIL_2018, 01691234567, 0391234567",
        "01991234567, MOBILE_UNTIL_2018, 01991234567, 0591234567",
        "1681234567, MOBILE_UNTIL_2018, 01681234567, 0381234567",
        "02438251234, FIXED, 02438251234, ''",
        "02513822123, FIXED, 02513822123, ''",
        "0438251234, FIXED_UNTIL_2017, 0438251234, 02438251234",
        "06503822123, FIXED_UNTIL_2017, 06503822123, 02743822123",
        "0613822123, FIXED_UNTIL_2017, 0613822123, 02513822123",
        "19001234, SERVICE, 19001234, ''",
        "0311234567, FIXED_UNTIL_2017, 0311234567, 02251234567",
        "0511234567, DOUBTFUL_MOBILE, 0511234567, ''",
        "0951234567, DOUBTFUL_MOBILE, 0951234567, ''",
        "091234567, UNKNOWN, 091234567, ''",
        "09123456789, UNKNOWN, 09123456789, ''",
        "0000000000, UNKNOWN, 0000000000, ''",
        "12345, UNKNOWN, 12345, ''",
        "'', UNKNOWN, '', ''",
        "09x2345678, UNKNOWN, 09x2345678, ''"
    })
    void telephone_numbers_are_placed_in_the_plan(String digits, Phone.Kind kind, String national, String renumbered) {
        Phone phone = phones.classify(digits);
        assertThat(phone.kind()).isEqualTo(kind);
        assertThat(phone.national()).isEqualTo(national);
        assertThat(phone.renumbered().orElse("")).isEqualTo(renumbered);
        assertThat(phone.toString()).doesNotContain("2345");
    }

    @Test
    void a_telephone_number_tells_its_operator_or_province_and_whether_it_lost_its_zero() {
        assertThat(phones.classify("912345678").lostZero()).isTrue();
        assertThat(phones.classify("0912345678").holder()).isEqualTo("VinaPhone");
        assertThat(phones.classify("02513822123").holder()).isEqualTo("Đồng Nai");
    }

    @Test
    void a_card_of_fifteen_characters_comes_apart() {
        InsuranceCard card = cards.read("te1750123456789");
        assertThat(card.form()).isEqualTo(Form.CARD);
        assertThat(card.object().map(Code::name)).isEqualTo(Optional.of("Trẻ em dưới 6 tuổi"));
        assertThat(card.level().flatMap(level -> level.attribute("share_paid")))
                .isEqualTo(Optional.of("100% without service ceilings"));
        assertThat(card.province()).isEqualTo(Optional.of("Đồng Nai"));
        assertThat(card.insuranceCode()).isEqualTo(Optional.of("0123456789"));
        assertThat(card.toString()).isEqualTo("InsuranceCard[CARD]");
    }

    @ParameterizedTest
    @CsvSource({
        "0123456789, INSURANCE_CODE",
        "001190123456, PERSONAL_ID",
        "ZZ, UNKNOWN",
        "1E1750123456789, UNKNOWN",
        "'', UNKNOWN"
    })
    void the_numbers_that_share_the_column_are_told_apart(String number, Form form) {
        assertThat(cards.read(number).form()).isEqualTo(form);
    }

    @Test
    void parts_of_a_card_that_are_not_in_the_lists_stay_unknown() {
        InsuranceCard card = cards.read("ZZ9030123456789");
        assertThat(card.object()).isEqualTo(Optional.empty());
        assertThat(card.level()).isEqualTo(Optional.empty());
        assertThat(card.province()).isEqualTo(Optional.empty());
    }

    @Test
    void the_check_digit_of_a_tax_code_follows_the_weights() {
        assertThat(TaxCode.checkDigit("010010911")).isEqualTo(OptionalInt.of(expected("010010911")));
        assertThat(TaxCode.holds("0100109106")).isTrue(); // a well-known company's
        assertThat(TaxCode.holds("0100109107")).isFalse();
        assertThat(TaxCode.checkDigit("12345")).isEqualTo(OptionalInt.empty());
        assertThat(TaxCode.checkDigit("12345678x")).isEqualTo(OptionalInt.empty());
    }

    private static int expected(String nine) {
        int[] weights = {31, 29, 23, 19, 17, 13, 7, 5, 3};
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += weights[i] * Character.digit(nine.charAt(i), 10);
        }
        return 10 - sum % 11;
    }

    @Test
    void old_card_numbers_hint_at_a_province() {
        CmndPrefixes prefixes = new CmndPrefixes(knowledge);
        assertThat(prefixes.provinces("271234567")).isEqualTo(Optional.of("Đồng Nai;Bà Rịa - Vũng Tàu"));
        assertThat(prefixes.provinces("991234567")).isEqualTo(Optional.empty());
        assertThat(prefixes.provinces("27")).isEqualTo(Optional.empty());
    }
}
