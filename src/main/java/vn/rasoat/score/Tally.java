package vn.rasoat.score;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.rasoat.check.Finding;
import vn.rasoat.check.Finding.BlamedCell;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.FoundRow;
import vn.rasoat.model.Criterion;
import vn.rasoat.model.Severity;

/** Counts findings and the rows they concern, each row once for each thing it is counted under. */
public final class Tally implements FindingOutput<Tally.Part> {
    private final Set<String> identityFields;
    private final Part sum = new Part();

    /** @param identityFields the fields whose errors keep the list from being synchronised */
    public Tally(Set<String> identityFields) {
        this.identityFields = Set.copyOf(identityFields);
    }

    /** Counts of some rows. */
    public static final class Part {
        private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        private final Map<Severity, Long> rowsByWorst = new EnumMap<>(Severity.class);
        private final Map<Criterion, Long> rowsByCriterion = new EnumMap<>(Criterion.class);
        private final Map<Integer, Long> rowsByGroup = new TreeMap<>();
        private final Map<String, Long> findingsByCheck = new TreeMap<>();
        private final Map<String, Long> acceptedByCheck = new TreeMap<>();
        private final Map<String, Long> countedByCheck = new TreeMap<>();
        private long accepted;
        private long identityRows;

        private void add(Part other) {
            addAll(findings, other.findings);
            addAll(rowsByWorst, other.rowsByWorst);
            addAll(rowsByCriterion, other.rowsByCriterion);
            addAll(rowsByGroup, other.rowsByGroup);
            addAll(findingsByCheck, other.findingsByCheck);
            addAll(acceptedByCheck, other.acceptedByCheck);
            addAll(countedByCheck, other.countedByCheck);
            accepted += other.accepted;
            identityRows += other.identityRows;
        }

        private static <K> void addAll(Map<K, Long> to, Map<K, Long> from) {
            from.forEach((key, count) -> to.merge(key, count, Long::sum));
        }
    }

    @Override
    public Encoder<Part> encoder() {
        return new RowCounter();
    }

    @Override
    public void write(Part encoded) {
        sum.add(encoded);
    }

    private final class RowCounter implements Encoder<Part> {
        private final Part part = new Part();
        private final Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        private final Set<Integer> groups = new HashSet<>();

        @Override
        public void row(FoundRow row) {
            criteria.clear();
            groups.clear();
            Severity worst = Severity.INFO;
            boolean any = false;
            boolean identity = false;
            for (Finding finding : row.findings()) {
                String check = key(finding.rule().id(), finding.field());
                part.findingsByCheck.merge(check, 1L, Long::sum);
                if (finding.accepted()) {
                    part.accepted++;
                    part.acceptedByCheck.merge(check, 1L, Long::sum);
                    continue;
                }
                any = true;
                part.findings.merge(finding.severity(), 1L, Long::sum);
                groups.add(finding.rule().errorGroup());
                if (finding.severity().compareTo(worst) < 0) {
                    worst = finding.severity();
                }
                if (finding.severity() != Severity.INFO) {
                    criteria.add(finding.rule().criterion());
                    part.countedByCheck.merge(check, 1L, Long::sum);
                }
                identity |= breaksIdentity(finding);
            }
            if (any && row.rowNumber() > 0) {
                part.rowsByWorst.merge(worst, 1L, Long::sum);
                criteria.forEach(criterion -> part.rowsByCriterion.merge(criterion, 1L, Long::sum));
                groups.forEach(group -> part.rowsByGroup.merge(group, 1L, Long::sum));
                part.identityRows += identity ? 1 : 0;
            }
        }

        @Override
        public Part finish() {
            return part;
        }
    }

    private boolean breaksIdentity(Finding finding) {
        if (finding.severity() != Severity.ERROR) {
            return false;
        }
        for (BlamedCell cell : finding.blamed()) {
            if (identityFields.contains(cell.field())) {
                return true;
            }
        }
        return false;
    }

    private static String key(String rule, String field) {
        return rule + "/" + field;
    }

    /** Findings of a severity that nobody has accepted. */
    public long findings(Severity severity) {
        return sum.findings.getOrDefault(severity, 0L);
    }

    /** Rows whose worst finding is of this severity. */
    public long rows(Severity worst) {
        return sum.rowsByWorst.getOrDefault(worst, 0L);
    }

    /** Rows with a finding that counts (warning or error, not accepted) against the criterion. */
    public long rows(Criterion criterion) {
        return sum.rowsByCriterion.getOrDefault(criterion, 0L);
    }

    /** Rows with a finding of an error group, 1 to 8. */
    public long rowsOfGroup(int group) {
        return sum.rowsByGroup.getOrDefault(group, 0L);
    }

    /** All findings of a rule, accepted ones included. */
    public long findingsOf(String rule) {
        return sumOf(sum.findingsByCheck, rule);
    }

    /** All findings of a rule bound to a field, accepted ones included. */
    public long findingsOf(String rule, String field) {
        return sum.findingsByCheck.getOrDefault(key(rule, field), 0L);
    }

    /** Accepted findings of a rule. */
    public long acceptedOf(String rule) {
        return sumOf(sum.acceptedByCheck, rule);
    }

    /** Accepted findings of a rule bound to a field. */
    public long acceptedOf(String rule, String field) {
        return sum.acceptedByCheck.getOrDefault(key(rule, field), 0L);
    }

    private static long sumOf(Map<String, Long> byCheck, String rule) {
        return byCheck.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(rule + "/"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Findings of a rule bound to a field that count against the score. */
    public long counted(String rule, String field) {
        return sum.countedByCheck.getOrDefault(key(rule, field), 0L);
    }

    /** All accepted findings. */
    public long accepted() {
        return sum.accepted;
    }

    /** Rows with an error in an identity key. */
    public long identityRows() {
        return sum.identityRows;
    }
}
