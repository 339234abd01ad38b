package vn.rasoat.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.mapping.value.IdentifierValue.Form;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.number.IdPlaces;

class IdentifierReadersTest {
    private static final Predicate<String> NOTHING = "không có"::equals;
    private static final IdPlaces PLACES = new IdPlaces(Knowledge.bundled());
    private static final PersonalIdReader IDS =
            new PersonalIdReader(head -> PLACES.place(head).isPresent(), NOTHING, LocalDate.of(2026, 11, 1));
    private static final InsuranceCodeReader CODES = new InsuranceCodeReader(IDS, NOTHING);
    private static final Map<String, ValueReader> READERS = Map.of(
            "cmnd", new OldIdReader(NOTHING),
            "bhxh", CODES,
            "bhyt", new InsuranceCardReader(CODES, NOTHING),
            "tax", new TaxCodeReader(IDS, NOTHING),
            "postal", new PostalCodeReader(NOTHING),
            "bank", new BankAccountReader(NOTHING),
            "agency", new AgencyCodeReader(NOTHING));

    @ParameterizedTest
    @CsvSource({
        "cmnd, 168123459, VALID, 168123459",
        "cmnd, 168 123 459, DECORATED, 168123459",
        "cmnd, 16812345, WRONG, 16812345",
        "cmnd, 001190123456, PERSONAL_ID, 001190123456",
        "cmnd, 123456789, PLACEHOLDER, 123456789",
        "bhxh, 0123987456, VALID, 0123987456",
        "bhxh, 123987456, LOST_ZEROS, 0123987456",
        "bhxh, 001190123456, PERSONAL_ID, 001190123456",
        "bhxh, 79185004321, LOST_ZEROS, 079185004321",
        "bhxh, 0000000000, PLACEHOLDER, 0000000000",
        "bhxh, 01239874567, WRONG, 01239874567",
        "bhyt, GD4010123987456, VALID, GD4010123987456",
        "bhyt, gd 4 01 0123987456, DECORATED, GD4010123987456",
        "bhyt, GD9010123987456, WRONG, GD9010123987456",
        "bhyt, 0123987456, VALID, 0123987456",
        "bhyt, 001190123456, PERSONAL_ID, 001190123456",
        "tax, 0100109106, VALID, 0100109106",
        "tax, 0100109106-001, VALID, 0100109106-001",
        "tax, 0100109106001, DECORATED, 0100109106-001",
        "tax, 100109106, LOST_ZEROS, 0100109106",
        "tax, 001190123456, PERSONAL_ID, 001190123456",
        "postal, 11008, VALID, 11008",
        "postal, 100000, WRONG, 100000",
        "bank, 1903456789012, VALID, 1903456789012",
        "bank, 1903 4567 8901 2, DECORATED, 1903456789012",
        "bank, 1.90346E+12, WRONG, 190346E+12",
        "bank, NGUYENVANAN68, VALID, NGUYENVANAN68",
        "agency, H26.19.1, VALID, H26.19.1",
        "agency, h26.19, DECORATED, H26.19",
        "agency, 000.00.19.H26, WRONG, 000.00.19.H26",
        "agency, H26., WRONG, H26.",
        "agency, H26..1, WRONG, H26..1"
    })
    void tells_how_an_identifier_is_written(String kind, String text, Form form, String normal) {
        assertThat(reader(kind).read(Cell.of(text)))
                .isInstanceOfSatisfying(IdentifierValue.class, value -> assertThat(value)
                        .extracting(IdentifierValue::form, IdentifierValue::normal)
                        .containsExactly(form, normal));
    }

    @Test
    void a_personal_id_has_one_key_in_every_column() {
        long key = IDS.read(Cell.of("001190123456")).key();
        assertThat(List.of("cmnd", "bhxh", "bhyt", "tax"))
                .extracting(kind -> reader(kind).read(Cell.of("001190123456")).key())
                .containsOnly(key);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_crashes_them_and_normal_forms_are_stable(long seed) {
        String text = RandomTexts.of(seed, "0123456789GDTE .-/'=,", 20);
        READERS.forEach((kind, reader) -> {
            Value value = reader.read(new Cell(text, text, CellKind.NUMBER, false, 0));
            if (value instanceof IdentifierValue identifier && identifier.key() != 0) {
                assertThat(reader.read(Cell.of(identifier.normal())))
                        .as("%s, seed %d", kind, seed)
                        .isInstanceOfSatisfying(IdentifierValue.class, again -> assertThat(again)
                                .extracting(IdentifierValue::normal, IdentifierValue::key)
                                .containsExactly(identifier.normal(), identifier.key()));
            }
        });
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    private static ValueReader reader(String kind) {
        return java.util.Objects.requireNonNull(READERS.get(kind));
    }
}
