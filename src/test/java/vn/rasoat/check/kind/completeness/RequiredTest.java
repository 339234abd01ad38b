package vn.rasoat.check.kind.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.Bound;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.TextReader;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.CellKind;
import vn.rasoat.rule.RuleException;

class RequiredTest {
    private static final Value EMPTY = new Blank(Cell.of(""), false);
    private static final Value STAND_IN = new Blank(Cell.of("N/A"), true);
    private static final Value FILLED = new TextReader().read(Cell.of("Hai"));

    private static ValueCheck check(Bound table, String parameters) throws RuleException {
        return (ValueCheck) table.bind(new Required(), "ten_xa", parameters);
    }

    @Test
    void tells_an_empty_cell_from_a_stand_in() throws RuleException {
        ValueCheck check = check(Bound.to("ten_xa"), "{}");

        assertThat(check.judge(EMPTY)).isEqualTo(Outcome.fail(0));
        assertThat(check.judge(STAND_IN)).isEqualTo(Outcome.fail(1));
        assertThat(check.judge(FILLED)).isEqualTo(Outcome.PASS);
        assertThat(check.explain(EMPTY, Outcome.fail(0)))
                .isEqualTo(Explanation.blaming(0).with(Map.of("column", "Xã, phường, đặc khu")));
    }

    @Test
    void leaves_stand_ins_and_errors_to_the_rules_about_them() throws RuleException {
        Value error = new Blank(new Cell("#N/A", "#N/A", CellKind.ERROR, true, 0), true);

        assertThat(check(Bound.to("ten_xa"), "{'emptyOnly': true}").judge(STAND_IN))
                .isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(check(Bound.to("ten_xa"), "{}").judge(error)).isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void asks_only_for_what_the_profile_requires_when_told_so() throws RuleException {
        assertThat(check(Bound.to("ten_xa"), "{'profile': true}").judge(EMPTY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(check(Bound.to("ten_xa").requiring("ten_xa"), "{'profile': true}")
                        .judge(EMPTY))
                .isEqualTo(Outcome.fail(0));
    }

    @Test
    void leaves_a_field_to_another_rule_where_that_one_can_run() throws RuleException {
        String parameters = "{'leaveTo': {'ten_xa': 'ma_xa'}}";

        assertThat(check(Bound.to("ten_xa", "ma_xa"), parameters).judge(EMPTY)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(check(Bound.to("ten_xa"), parameters).judge(EMPTY)).isEqualTo(Outcome.fail(0));
    }
}
