package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.check.RowTest.Truth.FALSE;
import static vn.rasoat.check.RowTest.Truth.TRUE;
import static vn.rasoat.check.RowTest.Truth.UNKNOWN;
import static vn.rasoat.check.kind.OneRow.blank;
import static vn.rasoat.check.kind.OneRow.codes;
import static vn.rasoat.check.kind.OneRow.date;
import static vn.rasoat.check.kind.OneRow.number;
import static vn.rasoat.check.kind.OneRow.shortDate;
import static vn.rasoat.check.kind.OneRow.text;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.rasoat.check.ConditionEvaluator;
import vn.rasoat.check.RowTest.Truth;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;
import vn.rasoat.mapping.value.FlagValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Condition;
import vn.rasoat.rule.ConditionReader;
import vn.rasoat.rule.RuleException;

class ConditionEvaluatorTest {
    private static Truth of(OneRow row, String json) throws Exception {
        Condition condition =
                ConditionReader.read("TST-001", JsonMapper.builder().build().readTree(json.replace('\'', '"')));
        return ConditionEvaluator.compile("TST-001", condition, row.binding()).of(row);
    }

    private static Truth is(Value value, String test) throws Exception {
        return of(OneRow.of("x", value), "{'field': 'x', " + test + "}");
    }

    @Test
    void tells_present_from_absent_also_for_a_field_the_table_lacks() throws Exception {
        assertThat(is(text("a"), "'op': 'present'")).isEqualTo(TRUE);
        assertThat(is(blank(), "'op': 'absent'")).isEqualTo(TRUE);
        assertThat(of(OneRow.of("x", text("a")), "{'field': 'y', 'op': 'absent'}"))
                .isEqualTo(TRUE);
        assertThat(of(OneRow.of("x", text("a")), "{'field': 'y', 'op': 'present'}"))
                .isEqualTo(FALSE);
    }

    @Test
    void compares_codes_by_code_and_by_folded_name() throws Exception {
        Value dead = new CodedValue(Cell.of("chết"), CodedValue.Match.VARIANT, java.util.List.of("da_chet"), "Đã chết");
        assertThat(is(dead, "'op': 'in', 'values': ['da_chet']")).isEqualTo(TRUE);
        assertThat(is(dead, "'op': 'in', 'values': ['ĐÃ CHẾT']")).isEqualTo(TRUE);
        assertThat(is(dead, "'op': 'in', 'values': ['con_song']")).isEqualTo(FALSE);
        assertThat(is(dead, "'op': 'not-in', 'values': ['con_song']")).isEqualTo(TRUE);
    }

    @Test
    void leaves_open_what_an_ambiguous_or_unknown_code_does_not_tell() throws Exception {
        assertThat(is(codes("1", "2"), "'op': 'in', 'values': ['1']")).isEqualTo(UNKNOWN);
        assertThat(is(codes("1", "2"), "'op': 'in', 'values': ['1', '2']")).isEqualTo(TRUE);
        assertThat(is(codes("1", "2"), "'op': 'in', 'values': ['3']")).isEqualTo(FALSE);
        Value unknown = new CodedValue(Cell.of("abc"), CodedValue.Match.UNKNOWN, java.util.List.of(), "");
        assertThat(is(unknown, "'op': 'in', 'values': ['1']")).isEqualTo(UNKNOWN);
        assertThat(is(unknown, "'op': 'not-in', 'values': ['1']")).isEqualTo(UNKNOWN);
    }

    @Test
    void a_blank_is_none_of_the_values() throws Exception {
        assertThat(is(blank(), "'op': 'in', 'values': ['1']")).isEqualTo(FALSE);
        assertThat(is(blank(), "'op': 'not-in', 'values': ['1']")).isEqualTo(TRUE);
        assertThat(is(blank(), "'op': 'has-word', 'values': ['a']")).isEqualTo(FALSE);
        assertThat(is(blank(), "'op': 'matches', 'value': '.*'")).isEqualTo(FALSE);
    }

    @Test
    void claims_of_partial_dates_only_what_is_certain() throws Exception {
        assertThat(is(date(19900000), "'op': 'lt', 'value': '1991-01-01'")).isEqualTo(TRUE);
        assertThat(is(date(19900000), "'op': 'lt', 'value': '1990-06-01'")).isEqualTo(UNKNOWN);
        assertThat(is(date(19900000), "'op': 'lt', 'value': '1990-01-01'")).isEqualTo(FALSE);
        assertThat(is(date(19900200), "'op': 'le', 'value': '1990-02-28'")).isEqualTo(TRUE);
        assertThat(is(date(19900000), "'op': 'eq', 'value': '1990-06-01'")).isEqualTo(UNKNOWN);
        assertThat(is(date(19900000), "'op': 'ne', 'value': '1991-06-01'")).isEqualTo(TRUE);
        assertThat(is(date(19900601), "'op': 'eq', 'value': '1990-06-01'")).isEqualTo(TRUE);
        assertThat(is(shortDate(19900601), "'op': 'gt', 'value': '1900-01-01'")).isEqualTo(UNKNOWN);
        assertThat(is(blank(), "'op': 'lt', 'value': '1990-01-01'")).isEqualTo(UNKNOWN);
    }

    @Test
    void the_denial_of_what_is_open_is_open() throws Exception {
        OneRow row = OneRow.of("x", date(19900000));
        String open = "{'field': 'x', 'op': 'lt', 'value': '1990-06-01'}";
        String yes = "{'field': 'x', 'op': 'present'}";
        assertThat(of(row, "{'not': " + open + "}")).isEqualTo(UNKNOWN);
        assertThat(of(row, "{'all': [" + yes + ", " + open + "]}")).isEqualTo(UNKNOWN);
        assertThat(of(row, "{'any': [" + open + ", " + yes + "]}")).isEqualTo(TRUE);
        assertThat(of(row, "{'all': [" + open + ", {'not': " + yes + "}]}")).isEqualTo(FALSE);
        assertThat(of(row, "{'all': []}")).isEqualTo(TRUE);
        assertThat(of(row, "{'any': []}")).isEqualTo(FALSE);
    }

    @Test
    void compares_with_the_reference_date_with_fields_and_with_numbers() throws Exception {
        assertThat(is(date(20261102), "'op': 'gt', 'value': 'as-of'")).isEqualTo(TRUE);
        assertThat(is(date(20261101), "'op': 'gt', 'value': 'as-of'")).isEqualTo(FALSE);
        OneRow two = OneRow.of("x", date(20200101)).and("y", date(20190000));
        assertThat(of(two, "{'field': 'x', 'op': 'gt', 'other': 'y'}")).isEqualTo(TRUE);
        assertThat(of(two, "{'field': 'y', 'op': 'gt', 'other': 'x'}")).isEqualTo(FALSE);
        assertThat(is(number(5), "'op': 'ge', 'value': '5'")).isEqualTo(TRUE);
        assertThat(is(number(5), "'op': 'lt', 'value': '5'")).isEqualTo(FALSE);
        assertThat(of(OneRow.of("x", number(3)).and("y", number(4)), "{'field': 'x', 'op': 'ne', 'other': 'y'}"))
                .isEqualTo(TRUE);
        Value yes = new FlagValue(Cell.of("x"), Optional.of(true));
        assertThat(is(yes, "'op': 'eq', 'value': 'true'")).isEqualTo(TRUE);
        assertThat(is(yes, "'op': 'in', 'values': ['false']")).isEqualTo(FALSE);
    }

    @Test
    void counts_full_years_at_the_reference_date() throws Exception {
        assertThat(is(date(20081101), "'op': 'age-ge', 'value': '18'")).isEqualTo(TRUE);
        assertThat(is(date(20081102), "'op': 'age-ge', 'value': '18'")).isEqualTo(FALSE);
        assertThat(is(date(20080000), "'op': 'age-ge', 'value': '18'")).isEqualTo(UNKNOWN);
        assertThat(is(date(20080000), "'op': 'age-lt', 'value': '19'")).isEqualTo(TRUE);
    }

    @Test
    void matches_whole_texts() throws Exception {
        assertThat(is(text("0123"), "'op': 'matches', 'value': '[0-9]{4}'")).isEqualTo(TRUE);
        assertThat(is(text("01234"), "'op': 'matches', 'value': '[0-9]{4}'")).isEqualTo(FALSE);
    }

    @Test
    void refuses_what_it_cannot_run() {
        assertThatThrownBy(() -> is(text("a"), "'op': 'matches', 'value': '(?=a)'"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> is(text("a"), "'op': 'in'")).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> is(text("a"), "'op': 'lt', 'value': 'yesterday'"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> is(text("a"), "'op': 'lt', 'value': '2026-13-01'"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> is(text("a"), "'op': 'age-lt'")).isInstanceOf(RuleException.class);
    }
}
