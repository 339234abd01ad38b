package vn.rasoat.check.kind.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.kind.Bound;
import vn.rasoat.check.kind.Rows;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.rule.RuleException;

class HouseholdHeadTest {
    private static final long HEAD = IdKey.code("chu_ho");
    private static final long WIFE = IdKey.code("vo");
    private static final Bound TABLE = Bound.to("ma_ho", "quan_he_chu_ho", "ho_va_ten", "ten_chu_ho");

    private static GroupCheck check(String report) throws RuleException {
        return (GroupCheck) TABLE.bind(
                new HouseholdHead(), "ma_ho", "{'report': '" + report + "', 'code': 'chu_ho', 'label': 'Chủ hộ'}");
    }

    /** Keys in the order relationship, name, head's name, ID, birth date. */
    private static long[] member(long relation, long name, long headName) {
        return Rows.row(relation, name, headName, 0, 0);
    }

    @Test
    void blames_the_member_who_bears_the_heads_name_else_the_first() throws RuleException {
        GroupCheck check = check("none");

        assertThat(Rows.of(member(WIFE, 1, 2), member(WIFE, 2, 2)).judgedBy(check))
                .containsExactly("0: [1]");
        assertThat(Rows.of(member(WIFE, 1, 9), member(WIFE, 2, 9)).judgedBy(check))
                .containsExactly("0: [0]");
        assertThat(Rows.of(member(HEAD, 1, 0), member(WIFE, 2, 0)).judgedBy(check))
                .isEmpty();
    }

    @Test
    void is_silent_where_an_unread_relationship_may_be_the_heads() throws RuleException {
        assertThat(Rows.of(member(WIFE, 1, 0), member(0, 2, 0)).judgedBy(check("none")))
                .isEmpty();
        assertThat(Rows.of(member(0, 1, 0)).judgedBy(check("none"))).containsExactly("0: [0]");
    }

    @Test
    void blames_all_heads_unless_the_list_names_the_right_one() throws RuleException {
        GroupCheck check = check("several");

        assertThat(Rows.of(member(HEAD, 1, 0), member(WIFE, 3, 0), member(HEAD, 2, 0))
                        .judgedBy(check))
                .containsExactly("0: [0, 2]");
        assertThat(Rows.of(member(HEAD, 1, 1), member(HEAD, 2, 1)).judgedBy(check))
                .containsExactly("0: [1]");
        assertThat(Rows.of(member(HEAD, 1, 0), member(HEAD, 1, 0)).judgedBy(check))
                .isEmpty();
    }
}
