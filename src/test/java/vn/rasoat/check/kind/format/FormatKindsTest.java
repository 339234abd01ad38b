package vn.rasoat.check.kind.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.rasoat.check.Binding;
import vn.rasoat.check.BoundCheck;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.ColumnCheck.Verdict;
import vn.rasoat.check.Explanation;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.Row;
import vn.rasoat.check.RowCheck;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.check.kind.CheckKinds;
import vn.rasoat.check.kind.Kinds;
import vn.rasoat.check.kind.TestRules;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.DateReader;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.text.TextFault;

/** What the kinds do that the examples of rules do not show: bounds, denominators, wrong parameters. */
class FormatKindsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final List<String> FIELDS = List.of("x", "ngay_sinh", "gioi_tinh");
    private static final DateReader DATES = new DateReader(text -> false, AS_OF);

    @Test
    void names_are_unique() {
        assertThat(CheckKinds.all()).extracting(CheckKind::name).doesNotHaveDuplicates();
    }

    @Test
    void a_blank_concerns_no_rule_about_form() throws RuleException {
        Map<String, String> parameters = Map.of(
                "id-form", "{\"forms\": [\"wrong\"]}",
                "id-length", "{}",
                "id-century", "{}",
                "identifier-form", "{\"accept\": [\"valid\"]}",
                "phone-form", "{\"forms\": [\"wrong\"]}",
                "email", "{}",
                "name-mark", "{\"flags\": [\"digit\"]}",
                "date-form", "{\"forms\": [\"year\"]}",
                "date-limits", "{\"latest\": \"as-of\"}",
                "text-fault", "{\"faults\": [\"lost\"]}");
        for (Map.Entry<String, String> kind : parameters.entrySet()) {
            BoundCheck check = bind(kind.getKey(), kind.getValue());
            int outcome = check instanceof ValueCheck value
                    ? value.judge(Blank.ABSENT)
                    : ((RowCheck) check).judge(slot -> Blank.ABSENT);
            assertThat(outcome).as(kind.getKey()).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }

    @Test
    void an_id_that_cannot_be_read_is_not_assessed_for_its_digits() throws RuleException {
        Value nine = new PersonalId(Cell.of("168123459"), PersonalId.Form.NINE_DIGITS, "168123459");
        assertThat(judge("id-century", "{}", nine)).isEqualTo(Outcome.NOT_ASSESSABLE);
        assertThat(judge("id-known-place", "{\"foreignFrom\": 100, \"foreignTo\": 399}", nine))
                .isEqualTo(Outcome.NOT_ASSESSABLE);
    }

    @Test
    void a_date_is_within_its_limits_to_the_day() throws RuleException {
        String limits = "{\"earliest\": \"1900-01-01\", \"latest\": \"as-of\"}";
        assertThat(List.of("01/01/1900", "01/11/2026", "1900", "2026", "11/2026"))
                .allSatisfy(text ->
                        assertThat(judge("date-limits", limits, date(text))).isEqualTo(Outcome.PASS));
        assertThat(List.of("31/12/1899", "02/11/2026", "1899", "12/1899", "2027", "12/2026"))
                .allSatisfy(text ->
                        assertThat(judge("date-limits", limits, date(text))).isEqualTo(Outcome.fail()));
        assertThat(List.of("31/02/1899", "01/01/30", "59999"))
                .allSatisfy(text ->
                        assertThat(judge("date-limits", limits, date(text))).isEqualTo(Outcome.NOT_ASSESSABLE));
    }

    @Test
    void the_share_of_a_day_must_be_over_the_limit() throws RuleException {
        ColumnCheck check =
                (ColumnCheck) bind("day-share", "{\"day\": 1, \"month\": 1, \"share\": 0.05, \"least\": 40}");
        assertThat(check.classify(date("01/01/1950"))).isEqualTo(2);
        assertThat(check.classify(date("1950"))).isZero();
        assertThat(check.decide(new long[] {500, 95, 5})).isEqualTo(Verdict.FINE);
        assertThat(check.decide(new long[] {0, 20, 19})).isEqualTo(Verdict.FINE);
        assertThat(check.decide(new long[] {0, 94, 6}))
                .isEqualTo(new Verdict(1 << 2, true, 0, Map.of("count", "6", "total", "100", "percent", "6")));
    }

    @Test
    void a_few_turned_dates_leave_the_others_in_peace() throws RuleException {
        ColumnCheck check = (ColumnCheck) bind("mixed-date-order", "{\"share\": 0.05, \"least\": 3}");
        assertThat(List.of("25/02/1990", "02/25/1990", "05/06/1990", "05/05/1990", "1990-06-05"))
                .extracting(text -> check.classify(date(text)))
                .containsExactly(1, 2, 3, 0, 0);
        assertThat(check.decide(new long[] {0, 1000, 0, 500})).isEqualTo(Verdict.FINE);
        assertThat(check.decide(new long[] {0, 1000, 10, 500}))
                .extracting(Verdict::failedClasses)
                .isEqualTo(1 << 2);
        assertThat(check.decide(new long[] {0, 100, 10, 500}))
                .extracting(Verdict::failedClasses, Verdict::caseIndex)
                .containsExactly(1 << 2 | 1 << 3, 1);
        assertThat(check.decide(new long[] {0, 0, 10, 500}))
                .extracting(Verdict::caseIndex)
                .isEqualTo(2);
    }

    @Test
    void a_column_half_and_half_has_no_style_to_follow() throws RuleException {
        ColumnCheck check = (ColumnCheck) bind("name-case", "{\"minority\": 0.2, \"least\": 5}");
        assertThat(check.decide(new long[] {3, 100, 0, 0})).isEqualTo(Verdict.FINE);
        assertThat(check.decide(new long[] {0, 4, 1, 0})).isEqualTo(Verdict.FINE);
        assertThat(check.decide(new long[] {0, 81, 10, 9}))
                .extracting(Verdict::listRows)
                .isEqualTo(true);
        assertThat(check.decide(new long[] {0, 80, 20, 0}))
                .extracting(Verdict::listRows)
                .isEqualTo(false);
    }

    @Test
    void evidence_of_a_lost_zero_is_named() throws RuleException {
        RowCheck check = (RowCheck) bind(
                "id-lost-zeros",
                "{\"form\": \"lost-zero\", \"birth\": {\"x\": \"ngay_sinh\"}, \"sex\": {\"x\": \"gioi_tinh\"}}");
        Value id =
                new PersonalId(Cell.of("79185004321"), PersonalId.Form.LOST_ZERO, "79185004321", true, "079185004321");
        Row row = slot -> slot == 0 ? id : slot == 1 ? date("1985") : Blank.ABSENT;
        assertThat(check.judge(row)).isEqualTo(Outcome.fail());
        assertThat(check.explain(row, Outcome.fail()))
                .isEqualTo(Explanation.blaming(0).involving(1).suggesting(0, "079185004321"));
        assertThat(check.judge(slot -> slot == 0 ? id : slot == 1 ? date("1986") : Blank.ABSENT))
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void the_case_of_an_identifier_is_its_form() throws RuleException {
        CheckKind kind = Kinds.named("identifier-form");
        Value value = new IdentifierValue(Cell.of("x"), IdentifierValue.Form.LOST_ZEROS, "0x", 1);
        int outcome = judge("identifier-form", "{\"accept\": [\"valid\"]}", value);
        assertThat(kind.cases().get(Outcome.caseIndex(outcome))).isEqualTo("lost-zeros");
    }

    @Test
    void a_repaired_text_is_the_proposal() throws RuleException {
        Cell cell = new Cell("NguyÔn", "Nguyễn", vn.rasoat.model.CellKind.TEXT, false, TextFault.LEGACY_TCVN3.bit());
        ValueCheck check = (ValueCheck) bind("text-fault", "{\"faults\": [\"legacy-tcvn3\"]}");
        Value value = new TextValue(cell, 1);
        assertThat(check.judge(value)).isEqualTo(Outcome.fail());
        assertThat(check.explain(value, Outcome.fail()))
                .isEqualTo(Explanation.blaming(0).with(Map.of("raw", "NguyÔn")).suggesting(0, "Nguyễn"));
    }

    @Test
    void wrong_parameters_are_refused_with_the_rule_named() {
        assertThatThrownBy(() -> bind("id-form", "{}"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("check.forms");
        assertThatThrownBy(() -> bind("phone-form", "{\"forms\": [\"odd\"]}"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("odd");
        assertThatThrownBy(() -> bind("date-limits", "{\"latest\": \"tomorrow\"}"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("check.latest");
        assertThatThrownBy(() -> bind("day-share", "{\"day\": 1, \"month\": 1}"))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("check.least");
    }

    private static int judge(String kind, String parameters, Value value) throws RuleException {
        return ((ValueCheck) bind(kind, parameters)).judge(value);
    }

    private static DateValue date(String text) {
        return (DateValue) DATES.read(Cell.of(text));
    }

    private static BoundCheck bind(String kind, String parameters) throws RuleException {
        return Kinds.named(kind).bind(TestRules.of(kind, List.of("x"), parameters), new Slots());
    }

    private record Slots() implements Binding {
        @Override
        public int slot(String field) {
            return FIELDS.indexOf(field);
        }

        @Override
        public int onlySlot(Rule rule) {
            return 0;
        }

        @Override
        public LocalDate asOf() {
            return AS_OF;
        }

        @Override
        public Context context() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ProfileView profile() {
            return new ProfileView() {
                @Override
                public String id() {
                    return "dan_cu";
                }

                @Override
                public boolean requires(String field) {
                    return false;
                }

                @Override
                public int freshnessMonths() {
                    return 12;
                }
            };
        }
    }
}
