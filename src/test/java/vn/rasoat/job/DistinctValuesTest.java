package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctValuesTest {
    @Test
    void holds_each_text_once() {
        DistinctValues values = new DistinctValues();
        assertThat(new int[] {values.add("a"), values.add(""), values.add("b"), values.add("a"), values.add("")})
                .containsExactly(0, 1, 2, 0, 1);
        assertThat(values.size()).isEqualTo(3);
    }

    @Test
    void gives_every_text_back_in_a_column_without_repetitions() {
        DistinctValues values = new DistinctValues();
        for (int i = 0; i < 50_000; i++) {
            assertThat(values.text(values.add("0270" + i))).isEqualTo("0270" + i);
            assertThat(values.text(values.add(i % 100 == 0 ? "" : "x" + i))).isEqualTo(i % 100 == 0 ? "" : "x" + i);
        }
        assertThat(values.add("")).isEqualTo(values.add(""));
    }
}
