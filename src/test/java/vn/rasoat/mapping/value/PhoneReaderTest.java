package vn.rasoat.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.mapping.value.PhoneValue.Form;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.number.PhonePlan;

class PhoneReaderTest {
    private static final PhoneReader READER = new PhoneReader(new PhonePlan(Knowledge.bundled()), "không có"::equals);

    @ParameterizedTest
    @CsvSource({
        "0912345678, VALID, 0912345678",
        "02438251234, VALID, 02438251234",
        "19001234, VALID, 19001234",
        "0912.345.678, DECORATED, 0912345678",
        "+84 912 345 678, DECORATED, 0912345678",
        "84912345678, DECORATED, 0912345678",
        "+84 (0)912 345 678, DECORATED, 0912345678",
        "912345678, LOST_ZERO, 0912345678",
        "912345678.0, LOST_ZERO, 0912345678",
        "01201234567, OLD_PREFIX, 0701234567",
        "1201234567, OLD_PREFIX, 0701234567",
        "0438251234, OLD_PREFIX, 02438251234",
        "0412093898, UNKNOWN_PREFIX, ''",
        "0141234567, UNKNOWN_PREFIX, ''",
        "0912345678/0987654321, TWO_NUMBERS, ''",
        "0912345678 0987654321, TWO_NUMBERS, ''",
        "'0912345678; 02438251234', TWO_NUMBERS, ''",
        "091234567, WRONG, ''",
        "0912345678 (con), WRONG, ''",
        "cùng số với bố, WRONG, ''"
    })
    void places_a_number_in_the_plan(String text, Form form, String number) {
        assertThat(READER.read(Cell.of(text))).isEqualTo(new PhoneValue(Cell.of(text), form, number));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_crashes_it_and_what_it_proposes_is_valid(long seed) {
        String text = RandomTexts.of(seed, "0123456789+84 .-/,()", 26);
        Value value = READER.read(new Cell(text, text, CellKind.TEXT, false, 0));
        if (value instanceof PhoneValue phone && !phone.number().isEmpty()) {
            assertThat(READER.read(Cell.of(phone.number())))
                    .as("seed %d", seed)
                    .isEqualTo(new PhoneValue(Cell.of(phone.number()), Form.VALID, phone.number()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }
}
