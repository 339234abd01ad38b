package vn.rasoat.register.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void counts_few_slips_as_it_counts_all(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            String a = word(random);
            String b = random.nextBoolean() ? word(random) : word(random) + a;
            int all = Strings.slips(a, b, 64);
            for (int most = 1; most <= 3; most++) {
                assertThat(Strings.slips(a, b, most))
                        .as(seed + ": " + a + " " + b)
                        .isEqualTo(Math.min(all, most + 1));
            }
        }
    }

    private static String word(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            out.append((char) ('a' + random.nextInt(3)));
        }
        return out.toString();
    }
}
