package vn.rasoat.register.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListDateTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @CsvSource({
        "danh sach 30.09.2026.xlsx, 2026-09-30",
        "Tính đến ngày 5/2/2026, 2026-02-05",
        "bao_tro_2026-10-15.csv, 2026-10-15",
        "Học sinh năm học 2024-2025, 2025-05-31",
        "Học sinh năm học 2026-2027, 2026-11-01",
        "chi trả tháng 9/2026, 2026-09-30",
        "Chi trả T8.2026, 2026-08-31",
        "ho ngheo nam 2025.xlsx, 2025-12-31",
        "ho ngheo nam 2026.xlsx, 2026-11-01",
        "31-02-2026 ho ngheo.xlsx, 2026-11-01"
    })
    void a_title_tells_the_day_of_a_list(String title, LocalDate day) {
        assertThat(ListDate.of(List.of(title), AS_OF)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"danh_sach.xlsx", "QĐ 766 mẫu 01", "001190123456.csv", "Thôn 12"})
    void other_numbers_are_no_dates(String title) {
        assertThat(ListDate.of(List.of(title), AS_OF)).isEqualTo(Optional.empty());
    }

    @Test
    void a_whole_date_goes_before_a_year_in_another_title() {
        assertThat(ListDate.of(List.of("ho ngheo 2025.xlsx", "Đến 30/06/2026"), AS_OF))
                .contains(LocalDate.of(2026, 6, 30));
    }
}
