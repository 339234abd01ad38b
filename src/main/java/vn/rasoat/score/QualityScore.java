package vn.rasoat.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Criterion;

/**
 * The quality of a list: six criteria, each with its counts, and apart from them the gate of the identity keys, so that one wrong
 * number among 18,000 does not drag the score to 0 and a score of 99 does not hide it.
 *
 * @param rows how many records were in scope
 * @param criteria the share of each assessable criterion
 * @param weights the weight of each criterion
 * @param gateRows records with an error in an identity key; empty when the list has no identity key
 * @param cleanRows records without a warning or error
 * @param checklist the ten points of shareability
 * @param accepted findings accepted by a person, counted apart
 * @param register what the register says; empty when the list was not compared with one
 */
public record QualityScore(
        long rows,
        Map<Criterion, Ratio> criteria,
        Map<Criterion, Double> weights,
        Optional<Long> gateRows,
        long cleanRows,
        List<ChecklistItem> checklist,
        long accepted,
        Optional<RegisterScore> register) {
    private static final double LEAST_ASSESSED = 0.60;
    private static final int FEWEST_ROWS = 30;
    private static final int FEW_ROWS = 100;

    public QualityScore {
        criteria = Map.copyOf(criteria);
        weights = Map.copyOf(weights);
        checklist = List.copyOf(checklist);
    }

    /** A score of a list that was not compared with a register. */
    public QualityScore(
            long rows,
            Map<Criterion, Ratio> criteria,
            Map<Criterion, Double> weights,
            Optional<Long> gateRows,
            long cleanRows,
            List<ChecklistItem> checklist,
            long accepted) {
        this(rows, criteria, weights, gateRows, cleanRows, checklist, accepted, Optional.empty());
    }

    /**
     * One point of the shareability checklist.
     *
     * @param id the point's name in the message bundle
     * @param met whether it is met; empty when it does not apply to this list
     */
    public record ChecklistItem(String id, Optional<Boolean> met) {}

    /** The share of weight whose criteria could be assessed, 0 to 1. */
    public double assessedShare() {
        double all = 0;
        double assessed = 0;
        for (Map.Entry<Criterion, Double> weight : weights.entrySet()) {
            all += weight.getValue();
            assessed += of(weight.getKey()).assessed() ? weight.getValue() : 0;
        }
        return all == 0 ? 0 : assessed / all;
    }

    public Ratio of(Criterion criterion) {
        return criteria.getOrDefault(criterion, Ratio.NONE);
    }

    /** The score, 0 to 100 with two decimals; empty below 30 records or when less than 0.60 of the weight could be assessed. */
    public Optional<BigDecimal> composite() {
        if (rows < FEWEST_ROWS || assessedShare() < LEAST_ASSESSED) {
            return Optional.empty();
        }
        double sum = 0;
        double weightSum = 0;
        for (Map.Entry<Criterion, Double> weight : weights.entrySet()) {
            Optional<Double> share = of(weight.getKey()).share();
            if (share.isPresent()) {
                sum += weight.getValue() * share.get();
                weightSum += weight.getValue();
            }
        }
        return Optional.of(Ratio.Percent.of(Math.min(1, sum / weightSum)));
    }

    /** Whether percentages may be shown at all: not for fewer than 30 records. */
    public boolean showsPercentages() {
        return rows >= FEWEST_ROWS;
    }

    /** Whether the list is so small that its percentages say little. */
    public boolean small() {
        return rows >= FEWEST_ROWS && rows < FEW_ROWS;
    }

    /** The interval of the share of clean records; empty when there are none. */
    public Optional<Wilson> interval() {
        return rows == 0 ? Optional.empty() : Optional.of(Wilson.of(cleanRows, rows));
    }
}
