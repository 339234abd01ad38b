package vn.rasoat.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "001190123456,001••••••456",
        "Số 001190123456 ghi hai lần,Số 001••••••456 ghi hai lần",
        "001 190 123 456,001 ••• ••• 456",
        "027224O32329,027••••••329",
        "0912345678,091••••678",
        "DN4012345678901,DN4•••••••••901",
        "０２７２２４０３２３２９,０２７••••••３２９"
    })
    void long_numbers_keep_only_their_ends(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"12/03/1985", "năm 1985", "Nguyễn Thị Hạnh", "Thôn 3", "09208", "1985-03-12", "H07822-000233"})
    void dates_names_and_short_codes_stay(String text) {
        assertThat(Masking.mask(text)).isEqualTo(text);
    }
}
