package vn.rasoat.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.rasoat.ingest.table.DateFormats.Shows;

class DateFormatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "General|NUMBER",
                "0.00|NUMBER",
                "#,##0\" đ\"|NUMBER",
                "_-* #,##0\\ _d_-;[Red]-0|NUMBER",
                "# ?/?|NUMBER",
                "0.00E+00|NUMBER",
                "@|NUMBER",
                "dd/mm/yyyy|DATE",
                "[$-42A]dd mmmm yyyy;@|DATE",
                "\"ngày \"dd\" tháng \"mm\" năm \"yyyy|DATE",
                "yyyy|DATE",
                "mm/yyyy|DATE",
                "dd/mm/yyyy hh:mm:ss.000|DATE",
                "hh:mm AM/PM|TIME",
                "[h]:mm:ss|TIME",
                "mm:ss.0|TIME"
            })
    void tells_dates_from_numbers(String code, Shows shows) {
        assertThat(DateFormats.of(code)).isEqualTo(shows);
    }
}
