package vn.rasoat.check.kind.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearIdsTest {
    private static boolean near(String a, String b) {
        return NearIds.near(Long.parseLong(a) + 1, Long.parseLong(b) + 1);
    }

    @Test
    void one_digit_or_one_swap_of_neighbours_is_near() {
        assertThat(near("001190123456", "001190123466")).isTrue();
        assertThat(near("001190123456", "101190123456")).isTrue();
        assertThat(near("001190123456", "001190123465")).isTrue();
        assertThat(near("010190123456", "001190123456")).isTrue();
    }

    @Test
    void equal_ids_and_two_slips_are_not() {
        assertThat(near("001190123456", "001190123456")).isFalse();
        assertThat(near("001190123456", "001190123467")).isFalse();
        assertThat(near("001190123456", "001190126453")).isFalse();
        assertThat(near("001190123456", "001190132465")).isFalse();
    }
}
