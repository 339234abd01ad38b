package vn.rasoat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongPagesTest {
    static LongStream distinctValues() {
        return LongStream.of(1, 2, 255, 256, 257, 5_000, Long.MAX_VALUE);
    }

    @ParameterizedTest(name = "{0} different values")
    @MethodSource("distinctValues")
    void gives_back_what_was_added_however_a_page_is_kept(long distinct) {
        Random random = new Random(distinct);
        long[] added =
                random.longs(70_000, 0, distinct).map(value -> value * 31 - 7).toArray();
        LongPages pages = new LongPages();
        pages.addAll(added, added.length);

        long[] read = LongStream.range(0, pages.size()).map(pages::get).toArray();

        assertThat(read).isEqualTo(added);
    }
}
