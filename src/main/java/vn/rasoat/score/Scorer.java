package vn.rasoat.score;

import java.util.EnumMap;
import java.util.HashMap;
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
import vn.rasoat.check.RegisterCheck;
import vn.rasoat.check.RegisterRowCheck;
import vn.rasoat.check.TableCheck;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;
import vn.rasoat.score.QualityScore.ChecklistItem;

/** Computes the quality of a list from how its checks went. */
public final class Scorer {
    /** The weight of what a row shows by itself in "đúng", where a register tells the rest. */
    private static final double FORM = 0.4;
    /** The weight of filled cells in "đủ", where a register tells who is missing. */
    private static final double FILL = 0.7;

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
            Ratio form = passedShare(result, tally, Criterion.DUNG, check -> 1);
            Ratio fill = filled(result, tally);
            RegisterScore register = registerScore(result, tally);
            criteria.put(Criterion.DUNG, Ratio.weighted(form, FORM, register.agreement(), 1 - FORM));
            criteria.put(Criterion.DU, Ratio.weighted(fill, FILL, register.coverage(), 1 - FILL));
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
                tally.accepted(),
                result.register().map(count -> registerScore(result, tally)));
    }

    /**
     * Agreement: pairs of a row found in the register and a compared field that agree, over all of which both sides are filled.
     * Coverage: people the list ought to hold and does, over all it ought to hold.
     */
    private static RegisterScore registerScore(CheckResult result, Tally tally) {
        Map<String, Long> pairs = new HashMap<>();
        double differing = 0;
        for (PlannedCheck check : result.plan().checks()) {
            boolean compares = check.check() instanceof RegisterRowCheck row && row.comparesValues();
            if (compares && check.rule().severity() != Severity.INFO) {
                long of = result.counts().applicable(check.index());
                String field = check.rule().fields().contains("ho_va_ten") ? "ho_va_ten" : check.field();
                pairs.merge(comparedField(check, field), of, Math::max);
                differing += Math.min(of, tally.counted(check.rule().id(), check.field()));
            }
        }
        double all = pairs.values().stream().mapToDouble(Long::doubleValue).sum();
        Ratio coverage = result.register()
                .map(count -> new Ratio((double) count.expected() - count.missing(), count.expected()))
                .orElse(Ratio.NONE);
        return new RegisterScore(new Ratio(Math.max(0, all - differing), all), coverage);
    }

    /** The field that is compared: the last one the rule names besides the ID. */
    private static String comparedField(PlannedCheck check, String otherwise) {
        List<String> fields = check.rule().fields();
        return fields.size() > 1 ? fields.get(fields.size() - 1) : otherwise;
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
                .filter(check -> !(check.check() instanceof RegisterCheck) || criterion == Criterion.SONG)
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
