package vn.rasoat.check.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.check.CheckKind;
import vn.rasoat.check.kind.lists.ListKinds;

/** What the examples of the rules do not show; the reference date is 1 November 2026. */
class ListKindsTest {
    private static CheckKind kind(String name) {
        return ListKinds.all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "20250000, 20250000, 12, not-assessable",
        "20250100, 20251200, 12, pass",
        "20250115, 20250120, 1, pass",
        "20251200, 20260100, 2, pass",
        "20250100, 20251200, 11, so_thang",
        "20251200, 20250100, 11, tu den",
    })
    void both_ends_of_a_span_of_months_count(int from, int to, int stated, String said) throws Exception {
        OneRow row = OneRow.of("so_thang", OneRow.number(stated))
                .and("tu", OneRow.date(from))
                .and("den", OneRow.date(to));

        assertThat(row.saidBy(kind("month-count"), List.of("so_thang"), "{'from': 'tu', 'to': 'den'}"))
                .isEqualTo(said);
    }

    @Test
    void an_open_end_of_a_span_says_nothing() throws Exception {
        OneRow row = OneRow.of("so_thang", OneRow.number(3))
                .and("tu", OneRow.date(20260100))
                .and("den", OneRow.blank());

        assertThat(row.saidBy(kind("month-count"), List.of("so_thang"), "{'from': 'tu', 'to': 'den'}"))
                .isEqualTo("not-applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-01, 405000, pass",
        "2021-06-30, 405000, pass",
        "2021-07-01, 405000, low so_tien",
        "2024-06-30, 540000, pass",
        "2024-07-01, 540000, low so_tien",
        "2012-12-31, 1000, pass",
        "2026-11-01, 0, not-assessable",
    })
    void a_rate_holds_from_its_first_to_its_last_day(String asOf, double amount, String said) throws Exception {
        OneRow row = OneRow.of("so_tien", OneRow.number(amount)).asOf(LocalDate.parse(asOf));

        assertThat(
                        row.saidBy(
                                kind("amount-rate"),
                                List.of("so_tien"),
                                "{'groups': [{'if': {'field': 'so_tien', 'op': 'present'}, 'least': {'rate': 'tro_cap_xa_hoi', 'times': 1.5}}]}"))
                .isEqualTo(said);
    }

    @Test
    void a_row_outside_all_groups_is_not_concerned() throws Exception {
        OneRow row = OneRow.of("so_tien", OneRow.number(1)).and("muc_do", OneRow.text("Nhẹ"));

        assertThat(
                        row.saidBy(
                                kind("amount-rate"),
                                List.of("so_tien"),
                                "{'groups': [{'if': {'field': 'muc_do', 'op': 'in', 'values': ['Nặng']}, 'least': {'rate': 'tro_cap_xa_hoi'}}]}"))
                .isEqualTo("not-applicable");
    }

    @Test
    void a_rate_nobody_knows_is_refused() throws Exception {
        String refusal =
                OneRow.refusal(kind("product"), List.of("so_tien"), "{'factors': ['muc'], 'rate': 'khong_co'}");

        assertThat(refusal).contains("rates.csv", "khong_co");
    }

    @ParameterizedTest
    @CsvSource({
        "660000, pass",
        "661000, pass",
        "661001, more so_tien",
        "329000, pass",
        "328999, less so_tien",
    })
    void a_product_allows_for_rounding_and_for_what_the_state_pays(double paid, String said) throws Exception {
        OneRow row = OneRow.of("so_tien", OneRow.number(paid))
                .and("muc", OneRow.number(1_000_000))
                .and("thang", OneRow.number(3));

        assertThat(row.saidBy(
                        kind("product"),
                        List.of("so_tien"),
                        "{'factors': ['muc', 'thang'], 'rate': 'bhxh_tu_nguyen', 'least': 0.5, 'slack': 1000}"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 20080315, pass",
        "2027, 20080315, future nam",
        "2024, 20080315, old nam",
        "2025, 20210000, young nam",
        "2025, 0, pass",
    })
    void a_year_has_come_is_recent_and_finds_the_person_old_enough(int year, int birth, String said) throws Exception {
        OneRow row = OneRow.of("nam", OneRow.number(year))
                .and("ngay_sinh", birth == 0 ? OneRow.blank() : OneRow.date(birth));

        assertThat(row.saidBy(kind("stated-year"), List.of("nam"), "{'back': 1, 'birth': 'ngay_sinh', 'minAge': 5}"))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "70, 1956, pass",
        "70, 1957, pass",
        "70, 1955, pass",
        "70, 1954, other moc ngay_sinh",
        "72, 1954, not-round moc",
        "65, 1961, not-round moc",
        "101, 1925, pass",
    })
    void a_round_age_allows_for_both_ways_of_counting(int stated, int born, String said) throws Exception {
        OneRow row = OneRow.of("moc", OneRow.number(stated)).and("ngay_sinh", OneRow.date(born * 10_000));

        assertThat(row.saidBy(
                        kind("round-age"),
                        List.of("moc"),
                        "{'birth': 'ngay_sinh', 'first': 70, 'step': 5, 'every': 100, 'tolerance': 1}"))
                .isEqualTo(said);
    }

    @Test
    void a_number_opens_with_its_code_in_any_case() throws Exception {
        String parameters = "{'code': 'nhom', 'length': 2}";
        OneRow same = OneRow.of("the", OneRow.text("gd4240123456789")).and("nhom", OneRow.code("GD"));
        OneRow digits = OneRow.of("the", OneRow.text("0123456789")).and("nhom", OneRow.code("GD"));
        OneRow other = OneRow.of("the", OneRow.text("HN2240123456789")).and("nhom", OneRow.code("GD"));
        OneRow unsure = OneRow.of("the", OneRow.text("HN2240123456789")).and("nhom", OneRow.codes("GD", "HN"));

        assertThat(same.saidBy(kind("code-opens"), List.of("the"), parameters)).isEqualTo("pass");
        assertThat(digits.saidBy(kind("code-opens"), List.of("the"), parameters))
                .isEqualTo("not-applicable");
        assertThat(other.saidBy(kind("code-opens"), List.of("the"), parameters)).isEqualTo("nhom the");
        assertThat(unsure.saidBy(kind("code-opens"), List.of("the"), parameters))
                .isEqualTo("not-assessable");
    }
}
