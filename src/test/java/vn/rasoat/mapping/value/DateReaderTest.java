package vn.rasoat.mapping.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.PartialDate;

class DateReaderTest {
    private static final Set<String> FILLERS =
            Set.of("01/01/1900", "01/01/1970", "9999-12-31", "không rõ", "00/00/0000");
    private static final DateReader READER = new DateReader(FILLERS::contains, LocalDate.of(2026, 11, 1));

    @ParameterizedTest
    @CsvSource({
        "05/02/1990, FULL, 05/02/1990",
        "5/2/1990, FULL, 05/02/1990",
        "5-2-1990, FULL, 05/02/1990",
        "05.02.1990, FULL, 05/02/1990",
        "05 02 1990, FULL, 05/02/1990",
        "05 / 02 / 1990, FULL, 05/02/1990",
        "1990-02-05, FULL, 05/02/1990",
        "1990/2/5, FULL, 05/02/1990",
        "05/02/1990 00:00:00, FULL, 05/02/1990",
        "1990-02-05T00:00:00, FULL, 05/02/1990",
        "05/02/1990 12:00:00 AM, FULL, 05/02/1990",
        "ngày 5 tháng 2 năm 1990, FULL, 05/02/1990",
        "Ngày 05 tháng 02 năm 1990, FULL, 05/02/1990",
        "'ngày 05/02/1990', FULL, 05/02/1990",
        "05-Feb-1990, FULL, 05/02/1990",
        "'Feb 5, 1990', FULL, 05/02/1990",
        "'''05/02/1990', FULL, 05/02/1990",
        "29/02/2000, FULL, 29/02/2000",
        "19900205, COMPACT, 05/02/1990",
        "05021990, COMPACT, 05/02/1990",
        "5021990, COMPACT, 05/02/1990",
        "1990, YEAR, 1990",
        "1990.0, YEAR, 1990",
        "sinh năm 1990, YEAR, 1990",
        "02/1990, MONTH_YEAR, 02/1990",
        "tháng 2 năm 1990, MONTH_YEAR, 02/1990",
        "1990-02, MONTH_YEAR, 02/1990",
        "021990, MONTH_YEAR, 02/1990",
        "00/00/1950, ZERO_PARTS, 1950",
        "00/02/1950, ZERO_PARTS, 02/1950",
        "00/1950, ZERO_PARTS, 1950",
        "32934, SERIAL, 02/03/1990",
        "32934.0, SERIAL, 02/03/1990",
        "05/02/90, SHORT_YEAR, 05/02/1990",
        "5-2-25, SHORT_YEAR, 05/02/2025",
        "050290, SHORT_YEAR, 05/02/1990",
        "90, SHORT_YEAR, 1990",
        "02/25/1990, SWAPPED, 25/02/1990",
        "1990-25-02, SWAPPED, 25/02/1990",
        "01/01/1970, FULL, 01/01/1970",
        "05/02/0190, FULL, 05/02/0190"
    })
    void reads_every_usual_writing(String text, Form form, String date) {
        assertThat(READER.read(Cell.of(text))).isInstanceOfSatisfying(DateValue.class, value -> assertThat(value)
                .extracting(DateValue::form, read -> read.date().map(PartialDate::display))
                .containsExactly(form, Optional.of(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "31/02/1990, IMPOSSIBLE",
        "29/02/2001, IMPOSSIBLE",
        "13/13/1990, IMPOSSIBLE",
        "02/31/1990, IMPOSSIBLE",
        "05/00/1990, IMPOSSIBLE",
        "05/02/190, IMPOSSIBLE",
        "13/1990, IMPOSSIBLE",
        "99999999, IMPOSSIBLE",
        "12 tuổi, UNREADABLE",
        "chưa cấp, UNREADABLE",
        "05/02, UNREADABLE",
        "5, UNREADABLE",
        "70000, UNREADABLE",
        "05/02/1990 - 06/03/1991, UNREADABLE"
    })
    void says_what_it_cannot_read(String text, Form form) {
        assertThat(READER.read(Cell.of(text))).isEqualTo(new DateValue(Cell.of(text), form, Optional.empty()));
    }

    @Test
    void fillers_are_blank() {
        assertThat(Stream.of("01/01/1900", "1900-01-01", "9999-12-31", "không rõ", "00/00/0000", "0", "-")
                        .map(text -> READER.read(Cell.of(text)))
                        .filter(value -> value instanceof Blank blank && blank.placeholder()))
                .hasSize(6);
    }

    @Test
    void native_dates_are_taken_as_they_are() {
        Cell cell = new Cell("1990-03-02", "1990-03-02", CellKind.DATE, false, 0);
        assertThat(READER.read(cell))
                .isEqualTo(new DateValue(cell, Form.FULL, Optional.of(new PartialDate(1990, 3, 2))));
    }

    @Test
    void a_range_is_its_last_day() {
        DateRangeReader ranges = new DateRangeReader(READER);
        assertThat(Stream.of(
                                "31/12/2026",
                                "01/01/2026 - 31/12/2026",
                                "01/01/2026-31/12/2026",
                                "từ 01/01/2026 đến 31/12/2026",
                                "từ ngày 01/01/2026 đến hết ngày 31/12/2026",
                                "đến 31/12/2026")
                        .map(text -> ranges.read(Cell.of(text)))
                        .map(value -> ((DateValue) value).date()))
                .containsOnly(Optional.of(new PartialDate(2026, 12, 31)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_it_reads_it_reads_again_from_its_own_writing(long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(1905, 1, 1).plusDays(random.nextInt(44_000));
        PartialDate date = PartialDate.of(day);
        String iso = day.toString();
        String compact = iso.replace("-", "");
        assertThat(Stream.of(date.display(), iso, compact).map(text -> ((DateValue) READER.read(Cell.of(text))).date()))
                .as("seed %d", seed)
                .containsOnly(Optional.of(date));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_crashes_it_and_reading_is_idempotent(long seed) {
        String text = RandomTexts.of(seed, "0123456789/-. :TE+ngàythánămJebF", 24);
        for (CellKind kind : CellKind.values()) {
            Value value = READER.read(new Cell(text, text, kind, false, 0));
            new DateRangeReader(READER).read(value.cell());
            new DatePartReader(FILLERS::contains).read(value.cell());
            if (value instanceof DateValue date && date.date().isPresent()) {
                String display = date.date().get().display();
                assertThat(READER.read(Cell.of(display)))
                        .as("seed %d: %s", seed, display)
                        .satisfiesAnyOf(
                                again -> assertThat(((DateValue) again).date()).isEqualTo(date.date()),
                                again -> assertThat(again).isInstanceOf(Blank.class));
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }
}
