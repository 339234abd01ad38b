package vn.rasoat.register.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SamePersonTest {
    private static boolean sure(String evidence) {
        return SamePerson.sure(evidence, true);
    }

    @Test
    void a_name_alone_is_never_the_same_person() {
        assertThat(sure("ho_va_ten=same=+14.2")).isFalse();
        assertThat(sure("ho_va_ten=same=+14.2;thon=same=+3.0;gioi_tinh=same=+1.0"))
                .isFalse();
    }

    @Test
    void a_name_with_a_year_of_birth_is_not_enough() {
        assertThat(SamePerson.sure("ho_va_ten=same=+9.0;ngay_sinh=same=+5.0;thon=same=+3.0", false))
                .isFalse();
        assertThat(sure("ho_va_ten=same=+9.0;ngay_sinh=partial=+5.0")).isFalse();
    }

    @Test
    void a_name_with_a_full_date_of_birth_is() {
        assertThat(sure("ho_va_ten=same=+9.0;ngay_sinh=same=+12.0")).isTrue();
    }

    @Test
    void so_is_a_name_with_a_year_and_a_parent() {
        assertThat(SamePerson.sure("ho_va_ten=same=+9.0;ngay_sinh=same=+5.0;ten_me=same=+9.0", false))
                .isTrue();
    }

    @Test
    void twins_differ_in_a_word_of_the_name() {
        assertThat(sure("ho_va_ten=slip=+4.0;ngay_sinh=same=+12.0;ten_me=same=+9.0;noi_thuong_tru=same=+9.0"))
                .isFalse();
        assertThat(sure("ho_va_ten=marks=+4.0;ngay_sinh=same=+12.0;ten_cha=same=+9.0"))
                .isFalse();
    }

    @Test
    void another_number_or_sex_is_somebody_else() {
        assertThat(sure("ho_va_ten=same=+9.0;ngay_sinh=same=+12.0;so_dinh_danh=different=-6.0"))
                .isFalse();
        assertThat(sure("ho_va_ten=same=+9.0;ngay_sinh=same=+12.0;gioi_tinh=different=-6.0"))
                .isFalse();
    }

    @Test
    void a_mistyped_number_with_the_birth_date_is_the_same_person_though_the_name_lost_its_marks() {
        assertThat(sure("ho_va_ten=marks=+4.0;ngay_sinh=same=+12.0;so_dinh_danh=digit=+9.0"))
                .isTrue();
    }

    @Test
    void nothing_known_is_nobody() {
        assertThat(sure("")).isFalse();
        assertThat(sure("nonsense")).isFalse();
    }
}
