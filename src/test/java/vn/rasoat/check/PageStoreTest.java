package vn.rasoat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageStoreTest {
    private static final int COUNT = 300_000;

    @Test
    void numbers_beyond_the_room_in_memory_are_read_back_in_any_order_by_several_threads() {
        long[] added = new Random(3).longs(COUNT).toArray();
        PageStore store = new PageStore(200_000);
        LongPages first = new LongPages(store);
        LongPages second = new LongPages(store);
        for (long value : added) {
            first.add(value);
            second.add(~value);
        }

        assertThat(LongStream.range(0, COUNT).map(first::get).toArray()).isEqualTo(added);
        assertThat(new Random(5)
                        .ints(200_000, 0, COUNT)
                        .parallel()
                        .allMatch(at ->
                                second.get(at) == ~added[at] && first.get(COUNT - 1L - at) == added[COUNT - 1 - at]))
                .isTrue();
    }

    @Test
    void every_key_belongs_to_one_part() {
        KeyParts parts = KeyParts.of(1_000_000, 4 << 20);

        assertThat(parts.count()).isEqualTo(8);
        for (long key : new Random(7).longs(1_000).toArray()) {
            assertThat(IntStream.range(0, parts.count()).filter(part -> parts.has(part, key)))
                    .hasSize(1);
        }
        assertThat(KeyParts.of(100, 4 << 20).has(0, 42)).isTrue();
    }
}
