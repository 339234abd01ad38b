package vn.rasoat.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.Counts;
import vn.rasoat.check.PlannedCheck;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.Severity;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.ListReport.RegisterReport;
import vn.rasoat.report.ListReport.RuleReport;
import vn.rasoat.report.ListReport.TableReport;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.Tally;

/** Gathers what a check of a list came to. */
final class ListReports {
    private static final int GROUPS = 8;

    private ListReports() {}

    static ListReport of(PeopleList list, CheckResult result, Tally tally, QualityScore score, CheckOptions options) {
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        Map<Severity, Long> rows = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            findings.put(severity, tally.findings(severity));
            rows.put(severity, tally.rows(severity));
        }
        Map<Integer, Long> groups = new TreeMap<>();
        for (int group = 1; group <= GROUPS; group++) {
            groups.put(group, tally.rowsOfGroup(group));
        }
        return new ListReport(
                list.file().name(),
                list.profile().id(),
                list.profile().title().in(options.language()),
                result.rows(),
                tables(list, result),
                findings,
                rows,
                groups,
                rules(result, tally),
                result.plan().notRun(),
                score,
                register(result, options));
    }

    private static Optional<RegisterReport> register(CheckResult result, CheckOptions options) {
        return options.register().flatMap(extract -> result.register()
                .map(count -> new RegisterReport(
                        extract.about().source(),
                        extract.about().date(),
                        extract.rows(),
                        extract.repeatedIds(),
                        count)));
    }

    private static List<TableReport> tables(PeopleList list, CheckResult result) {
        List<TableReport> out = new ArrayList<>();
        for (int i = 0; i < list.tables().size(); i++) {
            TableInfo info = list.tables().get(i).table().info();
            out.add(new TableReport(
                    info.sheet(),
                    info.headerFirstRow(),
                    info.headerLastRow(),
                    result.setAside().get(i)));
        }
        return out;
    }

    private static List<RuleReport> rules(CheckResult result, Tally tally) {
        List<RuleReport> out = new ArrayList<>();
        Counts counts = result.counts();
        for (PlannedCheck check : result.plan().checks()) {
            int i = check.index();
            String id = check.rule().id();
            out.add(new RuleReport(
                    check.rule(),
                    check.field(),
                    counts.applicable(i),
                    counts.failed(i),
                    counts.notAssessable(i),
                    counts.notApplicable(i),
                    tally.findingsOf(id, check.field()),
                    tally.acceptedOf(id, check.field())));
        }
        return out;
    }
}
