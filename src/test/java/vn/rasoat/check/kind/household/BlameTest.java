package vn.rasoat.check.kind.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlameTest {
    @Test
    void blames_both_when_nothing_tells_them_apart() {
        Blame blame = new Blame(3);
        blame.contradict(0, 2);

        assertThat(blame.blamed()).containsExactly(0, 2);
    }

    @Test
    void blames_the_one_who_contradicts_most() {
        Blame blame = new Blame(4);
        blame.contradict(0, 1);
        blame.contradict(0, 2);
        blame.contradict(0, 3);

        assertThat(blame.blamed()).containsExactly(0);
    }

    @Test
    void spares_the_one_with_whom_others_agree() {
        Blame blame = new Blame(3);
        blame.agree(0, 1);
        blame.contradict(0, 2);

        assertThat(blame.blamed()).containsExactly(2);
    }

    @Test
    void lets_other_evidence_decide() {
        Blame blame = new Blame(2);
        blame.contradict(0, 1);
        blame.weigh(1, -2);

        assertThat(blame.blamed()).containsExactly(0);
    }

    @Test
    void blames_nobody_without_a_contradiction() {
        Blame blame = new Blame(2);
        blame.agree(0, 1);
        blame.weigh(1, 5);

        assertThat(blame.blamed()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void explains_every_contradiction(long seed) {
        Random random = new Random(seed);
        int members = 2 + random.nextInt(8);
        Blame blame = new Blame(members);
        boolean[][] bad = new boolean[members][members];
        for (int a = 0; a < members; a++) {
            for (int b = 0; b < a; b++) {
                bad[a][b] = random.nextInt(4) == 0;
                if (bad[a][b]) {
                    blame.contradict(a, b);
                } else if (random.nextBoolean()) {
                    blame.agree(a, b);
                }
            }
        }
        boolean[] blamed = new boolean[members];
        for (int member : blame.blamed()) {
            blamed[member] = true;
        }

        for (int a = 0; a < members; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(!bad[a][b] || blamed[a] || blamed[b])
                        .as("%d and %d", a, b)
                        .isTrue();
            }
        }
    }
}
