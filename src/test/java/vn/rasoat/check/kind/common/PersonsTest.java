package vn.rasoat.check.kind.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.kind.Rows;

class PersonsTest {
    static LongStream seeds() {
        return new Random(20261123).longs(50);
    }

    @Test
    void takes_a_blank_for_agreement() {
        Persons persons = Persons.of(Rows.of(Rows.row(7, 0), Rows.row(0, 19900302), Rows.row(8, 19900302)), 1, 0);

        assertThat(persons.count()).isEqualTo(2);
        assertThat(persons.members(0)).containsExactly(0, 1);
        assertThat(persons.members(1)).containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource({
        "19900302, 19900302, true",
        "19900302, 19900000, true",
        "19900302, 19900300, true",
        "19900300, 19900400, false",
        "19900302, 19900402, false",
        "19900302, 19910302, false",
        "19900302, 0, true"
    })
    void compares_dates_by_their_known_parts(long one, long other, boolean same) {
        assertThat(Persons.sameDate(one, other)).isEqualTo(same);
        assertThat(Persons.sameDate(other, one)).isEqualTo(same);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_as_many_persons_in_a_large_group_as_there_are_different_keys(long seed) {
        Random random = new Random(seed);
        long[][] rows = IntStream.range(0, 500)
                .mapToObj(i -> Rows.row(1 + random.nextInt(5), 19900101 + random.nextInt(3)))
                .toArray(long[][]::new);

        Persons persons = Persons.of(Rows.of(rows), 1, 0);

        long distinct = java.util.Arrays.stream(rows)
                .map(row -> row[0] + ":" + row[1])
                .distinct()
                .count();
        assertThat(persons.count()).isEqualTo((int) distinct);
        assertThat(IntStream.range(0, persons.count())
                        .map(person -> persons.members(person).length)
                        .sum())
                .isEqualTo(500);
    }
}
