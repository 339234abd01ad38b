package vn.rasoat.check.kind.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.kind.Bound;
import vn.rasoat.check.kind.Rows;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.rule.RuleException;

class RepetitionKindsTest {
    private static final long ID = 1_190_123_456L + 1; // 001190123456: a woman born in 1990
    private static final long MAN = IdKey.code("1");
    private static final long WOMAN = IdKey.code("2");
    private static final Bound TABLE = Bound.to("so_dinh_danh", "ho_va_ten", "ngay_sinh", "gioi_tinh", "ten_cha");

    private static GroupCheck check(vn.rasoat.check.CheckKind kind, String parameters) throws RuleException {
        return (GroupCheck) TABLE.bind(kind, "so_dinh_danh", parameters);
    }

    @Test
    void reads_birth_year_and_sex_from_the_key_of_an_id() {
        assertThat(IdKey.contradicts(ID, 19900000, WOMAN)).isFalse();
        assertThat(IdKey.contradicts(ID, 0, 0)).isFalse();
        assertThat(IdKey.contradicts(ID, 19910000, WOMAN)).isTrue();
        assertThat(IdKey.contradicts(ID, 0, MAN)).isTrue();
    }

    @Test
    void keeps_the_fullest_row_of_a_repeated_person() throws RuleException {
        Rows rows = Rows.of(Rows.row(5, 19900302), Rows.row(5, 19900302), Rows.row(6, 19700000), Rows.row(5, 0))
                .filled(3, 9, 9, 9);

        assertThat(rows.judgedBy(check(new RepeatedPerson(), "{}"))).containsExactly("0: [0, 3]");
    }

    @Test
    void blames_the_rows_that_disagree_with_a_shared_id_else_all() throws RuleException {
        GroupCheck check = check(new SharedId(), "{}");

        assertThat(Rows.of(Rows.row(ID, 5, 19900302, WOMAN), Rows.row(ID, 6, 19860101, MAN))
                        .judgedBy(check))
                .containsExactly("0: [1]");
        assertThat(Rows.of(Rows.row(ID, 5, 19900302, WOMAN), Rows.row(ID, 6, 19900101, WOMAN))
                        .judgedBy(check))
                .containsExactly("1: [0, 1]");
        assertThat(Rows.of(Rows.row(ID, 5, 19900302, WOMAN), Rows.row(ID, 5, 19900000, 0))
                        .judgedBy(check))
                .isEmpty();
    }

    @Test
    void judges_one_id_on_very_many_rows_without_comparing_each_with_each() throws RuleException {
        long[][] rows = IntStream.range(0, 200_000)
                .mapToObj(i -> Rows.row(ID, i + 1, 19900302, WOMAN))
                .toArray(long[][]::new);

        assertThat(Rows.of(rows).judgedBy(check(new SharedId(), "{}"))).hasSize(1);
    }

    /** Keys in the order ID, name, birth date, sex, father, mother, and father again as what 1 January needs. */
    private static long[] person(long id, long birth, long sex, long father) {
        return Rows.row(id, 5, birth, sex, father, 0, father);
    }

    @Test
    void takes_a_first_of_january_only_with_something_else_in_common() throws RuleException {
        GroupCheck check = check(new SamePerson(), "{'firstOfJanuaryNeeds': ['ten_cha']}");

        assertThat(Rows.of(person(0, 19550101, WOMAN, 0), person(0, 19550101, WOMAN, 0))
                        .judgedBy(check))
                .isEmpty();
        assertThat(Rows.of(person(0, 19550101, WOMAN, 9), person(0, 19550101, WOMAN, 9))
                        .judgedBy(check))
                .containsExactly("0: [1]");
    }

    @Test
    void blames_the_rows_without_id_and_leaves_equal_ids_to_the_other_rule() throws RuleException {
        GroupCheck check = check(new SamePerson(), "{}");

        assertThat(Rows.of(person(ID, 19900302, WOMAN, 0), person(0, 19900302, 0, 0))
                        .judgedBy(check))
                .containsExactly("0: [1]");
        assertThat(Rows.of(person(ID, 19900302, WOMAN, 0), person(ID, 19900302, WOMAN, 0))
                        .judgedBy(check))
                .isEmpty();
        assertThat(Rows.of(person(ID, 19900302, WOMAN, 0), person(ID + 1, 19900302, MAN, 0))
                        .judgedBy(check))
                .isEmpty();
    }

    @Test
    void keeps_the_first_of_repeated_rows() throws RuleException {
        GroupCheck check = check(new RepeatedRow(), "{'unless': 'so_dinh_danh'}");

        assertThat(Rows.of(Rows.row(0), Rows.row(0), Rows.row(0)).judgedBy(check))
                .containsExactly("0: [1, 2]");
        assertThat(Rows.of(Rows.row(ID), Rows.row(ID)).judgedBy(check)).isEmpty();
    }
}
