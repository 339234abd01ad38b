package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.GroupCheck;
import vn.rasoat.check.kind.office.OfficeKinds;
import vn.rasoat.rule.RuleException;

class OfficeKindsTest {
    private static final String AGES = "{'men': {'2025': 735, '2026': 738, '2027': 741, '2028': 744},"
            + " 'women': {'2025': 680, '2026': 684, '2027': 688, '2028': 692}}";
    private static final String GRADES = "{'grades': {'01.003': {'from': 234, 'rise': 33, 'steps': 9}}}";
    private static final Bound TABLE =
            Bound.to("so_thua", "so_giay_chung_nhan", "nguoi_su_dung_dat", "co_so_hoa", "duoc_tai_su_dung", "chuc_vu");

    private static CheckKind kind(String name) {
        return OfficeKinds.all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static GroupCheck group(String kind, String field, String parameters) throws RuleException {
        return (GroupCheck) TABLE.bind(kind(kind), field, parameters);
    }

    @Test
    void a_thing_has_one_holder_and_the_first_telling_field_decides() throws RuleException {
        GroupCheck check = group(
                "one-holder", "so_thua", "{'thing': ['so_thua'], 'told': ['so_giay_chung_nhan', 'nguoi_su_dung_dat']}");

        assertThat(Rows.of(Rows.row(7, 1), Rows.row(7, 2)).judgedBy(check)).isEmpty();
        assertThat(Rows.of(Rows.row(7, 1), Rows.row(8, 1)).judgedBy(check)).containsExactly("0: [0, 1]");
        assertThat(Rows.of(Rows.row(0, 1), Rows.row(8, 1), Rows.row(0, 2)).judgedBy(check))
                .containsExactly("0: [2]");
        assertThat(Rows.of(Rows.row(0, 0), Rows.row(8, 1)).judgedBy(check)).isEmpty();
    }

    @Test
    void a_thing_that_may_stand_once_stands_once() throws RuleException {
        GroupCheck check = group("one-holder", "so_thua", "{'thing': ['so_thua']}");

        assertThat(Rows.of(Rows.row(), Rows.row(), Rows.row()).judgedBy(check)).containsExactly("0: [0, 1, 2]");
    }

    @Test
    void only_the_posts_that_one_person_holds_are_compared() throws RuleException {
        GroupCheck check = group(
                "one-holder",
                "chuc_vu",
                "{'thing': ['chuc_vu'], 'told': ['nguoi_su_dung_dat'], 'among': ['Chủ tịch UBND']}");

        assertThat(check.keys().get(0).of().of(OneRow.text("chủ tịch  ubnd"))).isNotZero();
        assertThat(check.keys().get(0).of().of(OneRow.text("Phó Chủ tịch UBND")))
                .isZero();
    }

    @Test
    void marks_that_always_agree_are_told_once() throws RuleException {
        GroupCheck check = group(
                "linked-flags",
                "duoc_tai_su_dung",
                "{'flag': 'duoc_tai_su_dung', 'other': 'co_so_hoa', 'sender': 'so_thua', 'least': 3}");

        assertThat(Rows.of(Rows.row(1, 1), Rows.row(2, 2), Rows.row(1, 1)).judgedBy(check))
                .containsExactly("0: [0]");
        assertThat(Rows.of(Rows.row(1, 1), Rows.row(2, 1), Rows.row(1, 1)).judgedBy(check))
                .isEmpty();
        assertThat(Rows.of(Rows.row(1, 1), Rows.row(1, 1), Rows.row(1, 1)).judgedBy(check))
                .as("a constant mark is another rule's business")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "19650310,1,ngay_sinh", // 61 years and 6 months on 10 September 2026: retires from October
        "19650430,1,ngay_sinh", // reaches the age on 30 October: retires from November, which is today
        "19650501,1,pass",
        "19650000,1,pass", // only the year: may be younger
        "19691001,2,ngay_sinh",
        "19691101,2,pass"
    })
    void the_age_of_retirement_rises_with_the_year(int born, String sex, String said) throws Exception {
        assertThat(OneRow.of("ngay_sinh", OneRow.date(born))
                        .and("gioi_tinh", OneRow.code(sex))
                        .saidBy(kind("retirement-age"), List.of("ngay_sinh", "gioi_tinh"), AGES))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2.67,01.003,2,pass",
        "2.34,01.003,2,he_so_luong",
        "3.00,01.003,0,pass", // a step that is none: the grade has the coefficient
        "2.50,01.003,0,none he_so_luong",
        "2.50,V.07.03.29,1,not-assessable"
    })
    void a_salary_is_that_of_its_grade_and_step(double paid, String grade, int step, String said) throws Exception {
        assertThat(OneRow.of("he_so_luong", OneRow.number(paid))
                        .and("ma_ngach", OneRow.text(grade))
                        .and("bac_luong", OneRow.number(step))
                        .saidBy(kind("salary-step"), List.of("he_so_luong", "ma_ngach", "bac_luong"), GRADES))
                .isEqualTo(said);
    }

    @Test
    void parts_make_the_whole() throws Exception {
        String parameters =
                "{'whole': 'dien_tich', 'parts': ['dien_tich_dat_o', 'dien_tich_dat_khac'], 'tolerance': 1}";
        OneRow row = OneRow.of("dien_tich", OneRow.number(500)).and("dien_tich_dat_o", OneRow.number(200));

        assertThat(row.saidBy(kind("sum-of-parts"), List.of("dien_tich"), parameters))
                .as("the other part is no column")
                .isEqualTo("pass");
        assertThat(row.and("dien_tich_dat_khac", OneRow.number(299.2))
                        .saidBy(kind("sum-of-parts"), List.of("dien_tich"), parameters))
                .isEqualTo("pass");
        assertThat(row.and("dien_tich_dat_khac", OneRow.number(250))
                        .saidBy(kind("sum-of-parts"), List.of("dien_tich"), parameters))
                .isEqualTo("dien_tich");
        assertThat(row.and("dien_tich_dat_o", OneRow.blank())
                        .and("dien_tich_dat_khac", OneRow.blank())
                        .saidBy(kind("sum-of-parts"), List.of("dien_tich"), parameters))
                .isEqualTo("not-applicable");
    }

    @ParameterizedTest
    @CsvSource({"NGUYEN THI DUNG,pass", "Nguyễn Thị Dung,pass", "TRAN VAN BA,pass", "LE VAN HAI,chu_tai_khoan"})
    void the_holder_of_an_account_is_the_beneficiary_or_the_guardian(String holder, String said) throws Exception {
        assertThat(OneRow.of("chu_tai_khoan", OneRow.text(holder))
                        .and("ho_va_ten", OneRow.text("Nguyễn Thị Dung"))
                        .and("ten_nguoi_giam_ho", OneRow.text("Trần Văn Ba"))
                        .saidBy(
                                kind("account-name"),
                                List.of("chu_tai_khoan", "ho_va_ten"),
                                "{'holder': 'chu_tai_khoan', 'person': 'ho_va_ten', 'others': ['ten_nguoi_giam_ho']}"))
                .isEqualTo(said);
    }

    @Test
    void refuses_parameters_that_say_nothing() throws Exception {
        assertThat(OneRow.refusal(kind("one-holder"), List.of("so_thua"), "{}")).contains("thing");
        assertThat(OneRow.refusal(kind("retirement-age"), List.of("ngay_sinh", "gioi_tinh"), "{'men': {'2026': 'x'}}"))
                .contains("men");
        assertThat(OneRow.refusal(kind("salary-step"), List.of("he_so_luong"), GRADES))
                .contains("coefficient");
    }
}
