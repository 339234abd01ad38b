package vn.rasoat.register.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {
    private final Comparisons comparisons = new Comparisons(LocalDate.of(2026, 11, 1), address -> 0);

    @ParameterizedTest
    @CsvSource({
        "date,19800203,03/02/1980,same",
        "date,05/02/1990,02/05/1990,swapped",
        "date,05/02/1990,06/02/1990,digit",
        "date,05/02/1990,05/02/1900,digit",
        "date,05/02/1990,1990,partial",
        "date,05/02/1990,17/09/1990,year",
        "date,05/02/1990,05/02/1983,two-parts",
        "date,05/02/1990,17/09/1971,different",
        "date,1970120,19701209,digit",
        "digits,001090123456,1090123456,same",
        "digits,001090123456,001090123465,digit",
        "digits,001090123456,001090123457,digit",
        "digits,001090123456,00109012345,digit",
        "digits,001090123456,038177654321,different",
        "person-name,Nguyễn Văn Hòa,NGUYỄN VĂN HOÀ,same",
        "person-name,Nguyễn Văn Hòa,Nguyen Van Hoa,marks",
        "person-name,Nguyễn Thị Lan,Nguyễn Thị Loan,slip",
        "person-name,Nguyễn Văn An,Nguyễn Văn Bình,surname",
        "person-name,Nguyễn Văn An,An Nguyễn Văn,slip",
        "person-name,Nguyễn Văn An,Ng. V. An,slip",
        "person-name,Nguyễn Văn An,Nguyễn Đức Thế An,ends",
        "person-name,Trần Thị Lan,Lê Văn Hùng,different",
        "jaro-winkler,martha,marhta,slip",
        "jaro-winkler,dixon,dicksonx,alike",
        "jaro-winkler,smith,jones,different",
        "exact,Nữ,nữ,same",
        "exact,Nam,Nữ,different",
        "numeric,100,100.0,same",
        "numeric,100,100.5,near",
        "numeric,100,104,rough",
        "words,main street north,north main street,same",
        "damerau,street,stret,slip"
    })
    void tells_how_far_two_values_agree(String comparator, String a, String b, String level) {
        Comparator of = Comparator.of(comparator).orElseThrow();
        String one = comparisons.normal(of, a);
        String other = comparisons.normal(of, b);
        FieldComparison comparison = comparisons.of(of, new String[] {"", one, other});
        int found = one.equals(other) ? comparison.levels().size() - 1 : comparison.level(1, 2);
        assertThat(comparison.levels().get(found)).isEqualTo(level);
    }
}
