package vn.rasoat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.model.PartialDate;

class PackedDateTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1850, 1, 1).plusDays(random.nextInt(110_000));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agrees_with_the_calendar(long seed) {
        Random random = new Random(seed);
        LocalDate a = day(random);
        LocalDate b = a.plusDays(random.nextInt(40_000));
        assertThat(PackedDate.epochDay(PackedDate.of(a))).isEqualTo((int) a.toEpochDay());
        assertThat(PackedDate.years(PackedDate.of(a), PackedDate.of(b)))
                .as("%s %s", a, b)
                .isEqualTo((int) ChronoUnit.YEARS.between(a, b));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knows_the_first_and_last_day_of_a_partial_date(long seed) {
        Random random = new Random(seed);
        LocalDate day = day(random);
        PartialDate month = new PartialDate(day.getYear(), day.getMonthValue(), 0);
        PartialDate year = new PartialDate(day.getYear(), 0, 0);
        for (PartialDate date : new PartialDate[] {PartialDate.of(day), month, year}) {
            assertThat(PackedDate.earliest(date.packed())).isEqualTo(PackedDate.of(date.earliest()));
            assertThat(PackedDate.latest(date.packed())).isEqualTo(PackedDate.of(date.latest()));
        }
    }
}
