package vn.rasoat.check.kind.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {
    private static final CardNumbers CARDS =
            new CardNumbers(List.of("9704", "4", "51", "52", "53", "54", "55", "35", "62"));

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "4111-1111-1111-1111",
                "Thẻ 9704.1800.0000.0018, Agribank",
                "(4111111111111111)"
            })
    void finds_card_numbers_in_fours_and_in_one(String text) {
        assertThat(CARDS.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4111111111111112",
                "411111111111111",
                "41111111111111111",
                "4111 11111111 1111",
                "4111 1111-1111 1111",
                "4111111111111111-0012",
                "4111111111111111A",
                "1234567812345670",
                "000.00.16.H29-260701-0012",
                "HC4010112345678"
            })
    void leaves_other_numbers_alone(String text) {
        assertThat(CARDS.in(text)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ids_telephones_and_insurance_numbers_are_no_cards(int seed) {
        Random random = new Random(seed);
        String id = digits(random, 12);
        String text = "SĐT 09" + digits(random, 8) + ", CCCD " + id + " CMND " + digits(random, 9) + "; BHXH "
                + digits(random, 10) + " thẻ HC4" + digits(random, 12);

        assertThat(CARDS.in(text)).isFalse();
        assertThat(CARDS.in(id)).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_wrong_digit_is_no_card(int seed) {
        Random random = new Random(seed);
        StringBuilder number = new StringBuilder("9704180000000018");
        int at = 4 + random.nextInt(12);
        number.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));

        assertThat(CARDS.in(number.toString())).isFalse();
    }

    @Test
    void takes_long_texts_of_digits_in_their_stride() {
        assertThat(CARDS.in("4".repeat(100_000))).isFalse();
    }

    private static String digits(Random random, int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(random.nextInt(10));
        }
        return out.toString();
    }
}
