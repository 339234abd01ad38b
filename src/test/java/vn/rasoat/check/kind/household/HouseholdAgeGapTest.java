package vn.rasoat.check.kind.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.kind.Bound;
import vn.rasoat.check.kind.Rows;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.rule.RuleException;

class HouseholdAgeGapTest {
    private static final long HEAD = IdKey.code("chu_ho");
    private static final long CHILD = IdKey.code("con");
    private static final long FATHER = IdKey.code("cha_de");
    private static final Bound TABLE = Bound.to("ma_ho", "quan_he_chu_ho", "ngay_sinh", "so_dinh_danh");

    private static GroupCheck check() throws RuleException {
        return (GroupCheck)
                TABLE.bind(
                        new HouseholdAgeGap(),
                        "ma_ho",
                        "{'younger': ['child'], 'elder': ['parent'], 'least': 12, 'seldom': 15, 'mostOfWoman': 55, 'mostOfMan': 75}");
    }

    /** Keys in the order relationship, sex, birth date, ID, name, state. */
    private static long[] member(long relation, long birth, long id) {
        return Rows.row(relation, 0, birth, id, 0, 0);
    }

    /** The key of the ID of a man born in the year. */
    private static long id(int year) {
        return 1_000_000_000L + (year / 100 - 19) * 200_000_000L + year % 100 * 1_000_000L + 4_567 + 1;
    }

    @Test
    void blames_the_head_when_all_children_speak_against_it() throws RuleException {
        Rows rows = Rows.of(member(HEAD, 20_020_605, 0), member(CHILD, 19_980_000, 0), member(CHILD, 20_030_000, 0));

        assertThat(rows.judgedBy(check())).containsExactly("0: [0]");
    }

    @Test
    void blames_the_child_when_another_relative_agrees_with_the_head() throws RuleException {
        Rows rows = Rows.of(member(HEAD, 19_700_605, 0), member(FATHER, 19_450_000, 0), member(CHILD, 19_691_010, 0));

        assertThat(rows.judgedBy(check())).containsExactly("0: [2]");
    }

    @Test
    void lets_numbers_decide_and_blames_the_relation_when_they_confirm_both() throws RuleException {
        assertThat(Rows.of(member(HEAD, 19_900_605, id(1960)), member(CHILD, 19_891_010, 0))
                        .judgedBy(check()))
                .containsExactly("0: [0]");
        assertThat(Rows.of(member(HEAD, 19_900_605, id(1990)), member(CHILD, 19_930_000, id(1993)))
                        .judgedBy(check()))
                .containsExactly("3: [1]");
    }

    @Test
    void is_silent_without_one_head_or_with_dates_that_leave_it_open() throws RuleException {
        assertThat(Rows.of(member(CHILD, 19_900_605, 0), member(CHILD, 19_910_000, 0))
                        .judgedBy(check()))
                .isEmpty();
        assertThat(Rows.of(member(HEAD, 19_900_605, 0), member(HEAD, 19_910_000, 0), member(CHILD, 19_920_000, 0))
                        .judgedBy(check()))
                .isEmpty();
        assertThat(Rows.of(member(HEAD, 19_800_000, 0), member(CHILD, 19_950_000, 0))
                        .judgedBy(check()))
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void finds_nothing_in_families_of_usual_ages_whatever_parts_of_dates_are_known(long seed) throws RuleException {
        Random random = new Random(seed);
        int head = 1940 + random.nextInt(50);
        long[][] members = new long[2 + random.nextInt(6)][];
        members[0] = member(HEAD, known(random, head), random.nextBoolean() ? id(head) : 0);
        for (int i = 1; i < members.length; i++) {
            int year = head + 16 + random.nextInt(38);
            members[i] = member(CHILD, known(random, year), random.nextBoolean() ? id(year) : 0);
        }

        assertThat(Rows.of(members).judgedBy(check())).isEmpty();
    }

    private static long known(Random random, int year) {
        int month = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(12);
        int day = month == 0 || random.nextBoolean() ? 0 : 1 + random.nextInt(28);
        return year * 10_000L + month * 100L + day;
    }
}
