package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Outcome;
import vn.rasoat.check.ValueCheck;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.DateValue.Form;
import vn.rasoat.mapping.value.TextValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.PartialDate;
import vn.rasoat.rule.RuleException;

/** What the examples of the rules do not show; the reference date is 1 November 2026. */
class FreshKindsTest {
    private static final String WORDS =
            "{'words': ['HIV', 'cai nghiện'], 'marked': ['nghiện', 'tiền án', 'tiền sự'], 'denials': ['không', 'không có', 'chưa']}";

    private static ValueCheck value(CheckKind kind, String parameters) throws RuleException {
        return (ValueCheck) Bound.to("cot").bind(kind, "cot", parameters);
    }

    private static Value text(String text) {
        return new TextValue(Cell.of(text), 1);
    }

    private static Value date(int packed) {
        return new DateValue(Cell.of("x"), Form.FULL, Optional.of(PartialDate.unpack(packed)));
    }

    @ParameterizedTest
    @CsvSource({
        "20251101, true",
        "20251031, false",
        "20250000, true",
        "20240000, false",
        "20251000, false",
    })
    void a_day_is_stale_only_when_that_is_certain(int packed, boolean fresh) throws RuleException {
        assertThat(value(Kinds.named("stale-date"), "{}").judge(date(packed))).isEqualTo(Outcome.passIf(fresh));
    }

    @ParameterizedTest
    @CsvSource({
        "20261031, past",
        "20261101, soon",
        "20261116, soon",
        "20261117, fine",
        "20260000, fine",
        "20250000, past"
    })
    void a_deadline_is_past_or_soon(int packed, String expected) throws RuleException {
        int outcome = value(Kinds.named("deadline"), "{'soonDays': 15}").judge(date(packed));

        assertThat(Map.of(Outcome.fail(0), "past", Outcome.fail(1), "soon", Outcome.PASS, "fine"))
                .containsEntry(outcome, expected);
    }

    @Test
    void every_birthday_ahead_is_counted_by_its_age() throws RuleException {
        ColumnCheck check = (ColumnCheck)
                Bound.to("ngay_sinh")
                        .bind(
                                Kinds.named("birthdays-ahead"),
                                "ngay_sinh",
                                """
                        {'ages': [6, 60], 'months': 12, 'if': {'field': 'trang_thai', 'op': 'absent'}}""");

        assertThat(check.classify(date(20201101))).isEqualTo(1);
        assertThat(check.classify(date(20201102))).isEqualTo(2);
        assertThat(check.classify(date(20211101))).isEqualTo(2);
        assertThat(check.classify(date(20211102))).isEqualTo(1);
        assertThat(check.classify(date(19670000))).isEqualTo(3);
        assertThat(check.classify(text("không rõ"))).isZero();
        assertThat(check.decide(new long[] {9, 100, 7, 2}).arguments())
                .isEqualTo(Map.of("until", "01/11/2027", "list", "6 (7), 60 (2)"));
        assertThat(check.decide(new long[] {9, 100, 0, 0})).isEqualTo(ColumnCheck.Verdict.FINE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhiễm HIV | true",
                "nhiem hiv tu 2015 | true",
                "Cai nghiện xong | true",
                "cai nghien xong | true",
                "Cán bộ nghiên cứu | false",
                "nghien cuu sinh | false",
                "Nghiện rượu | true",
                "Không có tiền án, tiền sự | false",
                "Chưa có tiền án | true",
                "Không nghề nghiệp, có tiền án | true",
                "Đã nộp tiền ăn | false",
                "CHIV | false",
            })
    void a_note_reveals_only_what_is_said(String note, boolean reveals) throws RuleException {
        assertThat(value(Kinds.named("private-words"), WORDS).judge(text(note))).isEqualTo(Outcome.passIf(!reveals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mật khẩu: Abc@2026 | true",
                "Mat khau Abc12345 | true",
                "MK=123456 | true",
                "Đã cấp mật khẩu ngày 12/03/2026 | false",
                "Mật khẩu 12/03/2026 | false",
                "quên mật khẩu | false",
                "mật khẩu | false",
                "mk 12 | false",
                "nhà anh Mkông 123456 | false",
            })
    void a_password_is_what_stands_after_its_word(String note, boolean secret) throws RuleException {
        ValueCheck check =
                value(Kinds.named("secret-cell"), "{'cards': ['4'], 'words': ['mật khẩu', 'mk'], 'length': 4}");

        assertThat(Outcome.failed(check.judge(text(note)))).isEqualTo(secret);
    }

    @Test
    void wrong_parameters_fail_when_the_rule_is_bound() {
        assertThatThrownBy(() -> value(Kinds.named("private-words"), "{}")).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> value(Kinds.named("deadline"), "{}")).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Bound.to("a").bind(Kinds.named("workbook-note"), "a", "{'notes': ['unknown']}"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Bound.to("a").bind(Kinds.named("lacks-columns"), "a", "{'anyOf': ['x']}"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Bound.to("a").bind(Kinds.named("register-extract"), "a", "{'about': 'x'}"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Bound.to("a").bind(Kinds.named("recent-events"), "a", "{'children': 72, 'least': 9}"))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Bound.to("a").bind(Kinds.named("birthdays-ahead"), "a", "{'ages': [], 'months': 12}"))
                .isInstanceOf(RuleException.class);
    }
}
