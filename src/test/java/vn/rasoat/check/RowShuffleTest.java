package vn.rasoat.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RowShuffleTest {
    private static final int ROWS = 50_000;

    /** The groups as text, and how many rows had a key and how many had none. */
    private static List<Object> groups(long[] keys, int count) {
        KeyParts parts = new KeyParts(count);
        Set<String> groups = new TreeSet<>();
        long keyed = 0;
        long unkeyed = 0;
        for (int part = 0; part < count; part++) {
            RowShuffle.Sorted sorted = new RowShuffle(row -> keys[row], ROWS, List.of(), parts, part).call();
            int to = 0;
            for (int from = 0; from < sorted.keys().length; from = to) {
                to = sorted.endOfGroup(from + 1);
                if (to - from > 1) {
                    groups.add(Arrays.toString(Arrays.copyOfRange(sorted.members(), from, to)));
                }
            }
            keyed += sorted.keyed();
            unkeyed += sorted.unkeyed();
        }
        return List.of(groups, keyed, unkeyed);
    }

    @Test
    void groups_are_the_same_however_many_parts_the_rows_are_dealt_into() {
        long[] keys = new Random(9).longs(ROWS, 0, 20_000).toArray();

        assertThat(groups(keys, 8)).isEqualTo(groups(keys, 1));
        assertThat(groups(keys, 64)).isEqualTo(groups(keys, 1));
    }
}
