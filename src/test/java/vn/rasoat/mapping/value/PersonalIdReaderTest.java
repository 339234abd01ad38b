package vn.rasoat.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.mapping.value.PersonalId.Form;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.number.IdPlaces;

class PersonalIdReaderTest {
    private static final IdPlaces PLACES = new IdPlaces(Knowledge.bundled());
    private static final PersonalIdReader READER =
            new PersonalIdReader(head -> PLACES.place(head).isPresent(), "không rõ"::equals, LocalDate.of(2026, 11, 1));

    @ParameterizedTest
    @CsvSource({
        "001190123456, VALID, 001190123456",
        "001 190 123 456, SEPARATED, 001190123456",
        "001.190.123.456, SEPARATED, 001190123456",
        "'''001190123456', VALID, 001190123456",
        "79185004321, LOST_ZERO, 079185004321",
        "79185004321.0, LOST_ZERO, 079185004321",
        "1190123456, LOST_TWO_ZEROS, 001190123456",
        "7918500432, WRONG, ''",
        "168123459, NINE_DIGITS, ''",
        "1.19E+09, SCIENTIFIC, ''",
        "1.190123456E+09, SCIENTIFIC, 001190123456",
        "OO119O123456, LOOKALIKES, 001190123456",
        "OO119O12345, LOOKALIKES, ''",
        "001590123456, FUTURE_CENTURY, ''",
        "000000000000, PLACEHOLDER, ''",
        "012345678901, PLACEHOLDER, ''",
        "001190777777, PLACEHOLDER, ''",
        "0011901234567, WRONG, ''",
        "CCCD 001190123456, WRONG, 001190123456",
        "mất thẻ, WRONG, ''"
    })
    void tells_how_a_number_is_written_and_what_it_stands_for(String text, Form form, String proposal) {
        assertThat(read(Cell.of(text))).isInstanceOfSatisfying(PersonalId.class, id -> assertThat(id)
                .extracting(PersonalId::form, PersonalId::proposal)
                .containsExactly(form, proposal));
    }

    @Test
    void a_word_for_nothing_and_a_lone_zero_are_blank() {
        assertThat(Stream.of("không rõ", "0", "000").map(text -> read(Cell.of(text))))
                .allMatch(value -> value instanceof Blank blank && blank.placeholder());
        assertThat(read(Cell.NONE)).isEqualTo(new Blank(Cell.NONE, false));
    }

    @Test
    void a_numeric_cell_with_an_exponent_kept_its_digits() {
        assertThat(read(new Cell("1.19012345E9", "1.19012345E9", CellKind.NUMBER, false, 0)))
                .isInstanceOfSatisfying(PersonalId.class, id -> assertThat(id)
                        .extracting(PersonalId::form, PersonalId::digits)
                        .containsExactly(Form.LOST_TWO_ZEROS, "1190123450"));
    }

    @Test
    void a_lost_zero_is_proposed_but_never_part_of_the_value() {
        assertThat(read(Cell.of("79185004321"))).isInstanceOfSatisfying(PersonalId.class, id -> assertThat(id)
                .extracting(PersonalId::digits, PersonalId::key, PersonalId::usable)
                .containsExactly("79185004321", 0L, false));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_possible_number_is_found_again_without_its_zeros(long seed) {
        Random random = new Random(seed);
        String head = PLACES.all().get(random.nextInt(PLACES.all().size())).head();
        String id = head + random.nextInt(2) + "%02d%06d".formatted(random.nextInt(100), random.nextInt(123_456));
        String stripped = Long.toString(Long.parseLong(id));
        Value value = read(new Cell(stripped, stripped, CellKind.NUMBER, false, 0));
        assertThat(((PersonalId) value).proposal()).as("seed %d", seed).isEqualTo(id);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_crashes_it_and_a_proposal_is_valid(long seed) {
        String text = RandomTexts.of(seed, "0123456789OoIlSB .-,E+'=\"", 20);
        for (CellKind kind : CellKind.values()) {
            Value value = read(new Cell(text, text, kind, false, 0));
            if (value instanceof PersonalId id && !id.proposal().isEmpty()) {
                assertThat(read(Cell.of(id.proposal())))
                        .as("seed %d", seed)
                        .isInstanceOfSatisfying(PersonalId.class, again -> assertThat(again)
                                .extracting(PersonalId::form, PersonalId::proposal)
                                .containsExactly(Form.VALID, id.proposal()));
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    private static Value read(Cell cell) {
        return READER.read(cell);
    }
}
