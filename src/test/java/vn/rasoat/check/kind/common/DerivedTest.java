package vn.rasoat.check.kind.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.rasoat.check.kind.Bound;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.PartialDate;

class DerivedTest {
    private static long read(Derived derived, String type, String text) {
        return derived.of(ValueReaders.of(type, Bound.CONTEXT).read(Cell.of(text)));
    }

    @Test
    void a_blank_has_nothing_to_compare() {
        for (Derived derived : Derived.values()) {
            assertThat(derived.of(Blank.ABSENT)).as(derived.name()).isZero();
        }
    }

    @Test
    void house_numbers_are_compared_without_words_and_signs() {
        assertThat(read(Derived.HOUSE, "text", "Số nhà 12/3"))
                .isEqualTo(read(Derived.HOUSE, "text", "SN 12-3"))
                .isEqualTo(read(Derived.HOUSE, "text", "12 / 3"))
                .isNotEqualTo(read(Derived.HOUSE, "text", "123"));
        assertThat(read(Derived.HOUSE, "text", "không số")).isZero();
    }

    @Test
    void names_without_marks_are_candidates() {
        assertThat(read(Derived.UNMARKED, "name", "Nguyễn Văn Hùng"))
                .isEqualTo(read(Derived.UNMARKED, "name", "NGUYEN VAN HUNG"))
                .isEqualTo(read(Derived.UNMARKED, "name", "Nguyễn Văn Hưng"));
    }

    @Test
    void a_year_whose_century_is_a_guess_is_not_compared() {
        assertThat(read(Derived.YEAR, "date", "1990")).isEqualTo(1990);
        assertThat(read(Derived.YEAR, "date", "02/03/90")).isZero();
    }

    @Test
    void counts_are_whole() {
        assertThat(read(Derived.COUNT, "number", "0")).isEqualTo(1);
        assertThat(read(Derived.COUNT, "number", "4 khẩu")).isEqualTo(5);
        assertThat(read(Derived.COUNT, "number", "4,5")).isZero();
        assertThat(read(Derived.COUNT, "number", "-1")).isZero();
    }

    @Test
    void a_personal_id_in_another_column_is_no_other_number() {
        assertThat(read(Derived.NUMBER, "insurance-code", "0123456781")).isNotZero();
        assertThat(read(Derived.NUMBER, "insurance-code", "001190123456")).isZero();
    }

    @Test
    void a_birth_date_that_nobody_living_has_is_not_compared() {
        BirthDate living = new BirthDate(19_061_101, 20_261_101);

        assertThat(living.of(date(1990, 3, 2))).isEqualTo(19_900_302);
        assertThat(living.of(date(1906, 0, 0))).isEqualTo(19_060_000);
        assertThat(living.of(date(2026, 0, 0))).isEqualTo(20_260_000);
        assertThat(living.of(date(1899, 3, 2))).isZero();
        assertThat(living.of(date(2026, 11, 2))).isZero();
    }

    private static DateValue date(int year, int month, int day) {
        return new DateValue(Cell.NONE, DateValue.Form.FULL, Optional.of(new PartialDate(year, month, day)));
    }
}
