package vn.rasoat.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.model.Knowledge;

class WorkingDaysTest {
    private final Holidays holidays = new Holidays(Knowledge.bundled());
    private final WorkingDays days = new WorkingDays(holidays);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30", "2026-11-23, 10, 2026-12-07", "2026-11-23, 15, 2026-12-14",
        "2026-11-21, 1, 2026-11-23", "2026-11-23, 0, 2026-11-23", "2026-04-24, 5, 2026-05-06",
        "2026-02-13, 1, 2026-02-23", "2026-08-31, 1, 2026-09-03", "2026-12-31, 1, 2027-01-04"
    })
    void deadlines_skip_weekends_and_holidays(LocalDate start, int count, LocalDate end) {
        assertThat(days.after(start, count)).isEqualTo(end);
        assertThat(days.between(start, end)).isEqualTo(count);
    }

    @Test
    void a_fixed_holiday_on_a_weekend_moves_to_the_next_working_day() {
        assertThat(holidays.isHoliday(LocalDate.of(2027, 5, 3))).isTrue(); // 1 May 2027 is a Saturday
        assertThat(holidays.isHoliday(LocalDate.of(2027, 5, 4))).isFalse();
        assertThat(holidays.isHoliday(LocalDate.of(2028, 1, 3))).isTrue(); // 1 January 2028 is a Saturday
    }

    @Test
    void the_file_says_which_years_it_knows() {
        assertThat(holidays.knowsYear(2026)).isTrue();
        assertThat(holidays.knowsYear(2028)).isFalse();
    }
}
