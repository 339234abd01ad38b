package vn.rasoat.score;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.ColumnCheck;
import vn.rasoat.check.Counts;
import vn.rasoat.check.PlannedCheck;
import vn.rasoat.check.TableCheck;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.score.QualityScore.ChecklistItem;

/** Computes the quality of a list from how its checks went. */
public final class Scorer {
    private final ToIntFunction<String> fieldWeight;
    private final Map<Criterion, Double> weights;
    private final Set<String> required;

    /**
     * @param fieldWeight the weight of a field: 5 identity key, 3 linking, 2 core, 1 other
     * @param weights the weight of each criterion
     * @param required the fields that the profile requires
     */
    public Scorer(ToIntFunction<String> fieldWeight, Map<Criterion, Double> weights, Set<String> required) {
        this.fieldWeight = fieldWeight;
        this.weights = Map.copyOf(weights);
        this.required = Set.copyOf(required);
    }

    /** @param tally the counts of all findings of the same result */
    public QualityScore score(CheckResult result, Tally tally, List<ChecklistItem> checklist) {
        Map<Criterion, Ratio> criteria = new EnumMap<>(Criterion.class);
        long rows = result.rows();
        if (rows > 0) {
            criteria.put(Criterion.DUNG, passedShare(result, tally, Criterion.DUNG, check -> 1));
            criteria.put(Criterion.DU, filled(result, tally));
            criteria.put(Criterion.SACH, cleanShare(result, tally, Criterion.SACH));
            criteria.put(Criterion.SONG, alive(result, tally));
            criteria.put(
                    Criterion.THONG_NHAT,
                    passedShare(result, tally, Criterion.THONG_NHAT, check -> weight(check.field())));
            criteria.put(Criterion.DUNG_CHUNG, checklistShare(checklist));
        }
        criteria.values().removeIf(ratio -> !ratio.assessed());
        boolean hasIdentity = result.plan().fields().stream().anyMatch(field -> fieldWeight.applyAsInt(field) >= 5);
        long dirty = tally.rows(Severity.ERROR) + tally.rows(Severity.WARNING);
        return new QualityScore(
                rows,
                criteria,
                weights,
                hasIdentity ? Optional.of(tally.identityRows()) : Optional.empty(),
                rows - dirty,
                checklist,
                tally.accepted());
    }

    private int weight(String field) {
        return Math.max(1, fieldWeight.applyAsInt(field));
    }

    /** Checks passed over checks applicable; what a person accepted counts as passed. */
    private static Ratio passedShare(
            CheckResult result, Tally tally, Criterion criterion, ToIntFunction<PlannedCheck> weight) {
        double passed = 0;
        double applicable = 0;
        for (PlannedCheck check : ofRows(result, criterion)) {
            long of = result.counts().applicable(check.index());
            long failed = Math.min(of, tally.counted(check.rule().id(), check.field()));
            passed += (double) weight.applyAsInt(check) * (of - failed);
            applicable += (double) weight.applyAsInt(check) * of;
        }
        return new Ratio(passed, applicable);
    }

    private static List<PlannedCheck> ofRows(CheckResult result, Criterion criterion) {
        return result.plan().checks().stream()
                .filter(check -> check.rule().criterion() == criterion)
                .filter(check -> check.rule().severity() != Severity.INFO)
                .filter(check -> !(check.check() instanceof TableCheck) && !(check.check() instanceof ColumnCheck))
                .toList();
    }

    /** Filled over applicable cells, weighted by field; a required column that is not there is empty in every row. */
    private Ratio filled(CheckResult result, Tally tally) {
        Ratio checked = passedShare(result, tally, Criterion.DU, check -> weight(check.field()));
        double missing = 0;
        Set<String> absent = new HashSet<>(required);
        result.plan().fields().forEach(absent::remove);
        for (String field : absent) {
            missing += (double) weight(field) * result.rows();
        }
        return new Ratio(checked.numerator(), checked.denominator() + missing);
    }

    private static Ratio cleanShare(CheckResult result, Tally tally, Criterion criterion) {
        return ofRows(result, criterion).isEmpty()
                ? Ratio.NONE
                : new Ratio(result.rows() - tally.rows(criterion), result.rows());
    }

    /** Records that are not stale over records of which that can be told. */
    private static Ratio alive(CheckResult result, Tally tally) {
        Counts counts = result.counts();
        long assessable = ofRows(result, Criterion.SONG).stream()
                .mapToLong(check -> counts.applicable(check.index()))
                .max()
                .orElse(0);
        return new Ratio(Math.max(0, assessable - tally.rows(Criterion.SONG)), assessable);
    }

    private static Ratio checklistShare(List<ChecklistItem> checklist) {
        long applicable =
                checklist.stream().filter(item -> item.met().isPresent()).count();
        long met = checklist.stream().filter(item -> item.met().orElse(false)).count();
        return new Ratio(met, applicable);
    }
}
