package vn.rasoat.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.rasoat.model.Criterion;

class QualityScoreTest {
    private static final Map<Criterion, Double> WEIGHTS = Map.of(
            Criterion.DUNG, .30,
            Criterion.DU, .20,
            Criterion.SACH, .20,
            Criterion.SONG, .15,
            Criterion.THONG_NHAT, .10,
            Criterion.DUNG_CHUNG, .05);

    private static QualityScore score(long rows, Map<Criterion, Ratio> criteria) {
        return new QualityScore(rows, criteria, WEIGHTS, Optional.of(300L), rows - 300, List.of(), 0);
    }

    /** The worked example of the score's definition: 18,000 records, register present. */
    private static Map<Criterion, Ratio> workedExample() {
        Map<Criterion, Ratio> criteria = new EnumMap<>(Criterion.class);
        double form = 170_100.0 / 171_000;
        double register = 84_490.0 / 87_100;
        criteria.put(Criterion.DUNG, new Ratio(0.4 * form + 0.6 * register, 1));
        criteria.put(Criterion.DU, new Ratio(0.7 * 0.941 + 0.3 * 0.968, 1));
        criteria.put(Criterion.SACH, new Ratio(18_000 - 288, 18_000));
        criteria.put(Criterion.SONG, new Ratio(18_000 - 396, 18_000));
        criteria.put(Criterion.THONG_NHAT, new Ratio(90_000 - 1_260, 90_000));
        criteria.put(Criterion.DUNG_CHUNG, new Ratio(8, 10));
        return criteria;
    }

    @Test
    void the_worked_example_comes_out_as_defined() {
        QualityScore score = score(18_000, workedExample());
        assertThat(score.composite()).contains(new BigDecimal("96.59"));
        assertThat(score.assessedShare()).isCloseTo(1, within(1e-9));
        assertThat(score.gateRows()).contains(300L);
    }

    @Test
    void a_criterion_that_could_not_be_assessed_is_neither_0_nor_100_and_drops_out() {
        Map<Criterion, Ratio> criteria = workedExample();
        criteria.remove(Criterion.SONG);
        QualityScore score = score(18_000, criteria);
        assertThat(score.of(Criterion.SONG).share()).isEmpty();
        assertThat(score.assessedShare()).isCloseTo(0.85, within(1e-9));
        assertThat(score.composite()).isPresent();
    }

    @Test
    void below_six_tenths_assessed_there_is_no_composite() {
        Map<Criterion, Ratio> criteria = workedExample();
        criteria.remove(Criterion.DUNG);
        criteria.remove(Criterion.SONG);
        assertThat(score(18_000, criteria).composite()).isEmpty();
    }

    @Test
    void fewer_than_30_records_give_counts_only_and_fewer_than_100_are_called_small() {
        assertThat(score(29, workedExample()).composite()).isEmpty();
        assertThat(score(29, workedExample()).showsPercentages()).isFalse();
        assertThat(score(30, workedExample()).small()).isTrue();
        assertThat(score(99, workedExample()).small()).isTrue();
        assertThat(score(100, workedExample()).small()).isFalse();
    }

    @Test
    void percentages_are_never_rounded_up_to_100_nor_down_to_0() {
        assertThat(Ratio.Percent.of(1)).isEqualTo(new BigDecimal("100.00"));
        assertThat(Ratio.Percent.of(17_999_999.0 / 18_000_000)).isEqualTo(new BigDecimal("99.99"));
        assertThat(Ratio.Percent.of(1.0 / 18_000_000)).isEqualTo(new BigDecimal("0.01"));
        assertThat(Ratio.Percent.of(0)).isEqualTo(new BigDecimal("0.00"));
        assertThat(new Ratio(0, 0).percent()).isEmpty();
    }

    @Test
    void the_wilson_interval_of_3_of_3_reaches_from_44_to_100_percent() {
        Wilson interval = Wilson.of(3, 3);
        assertThat(interval.low()).isCloseTo(0.438, within(0.001));
        assertThat(interval.high()).isCloseTo(1, within(1e-9));
    }
}
