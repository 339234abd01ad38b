package vn.rasoat.job;

import vn.rasoat.check.CheckResult;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.Plan;
import vn.rasoat.report.ListReport;

/** A list after its check: the figures, and every finding at hand. */
public final class CheckedList {
    private final PeopleList list;
    private final CheckResult result;
    private final ListReport report;
    private final FindingBrowser findings;

    CheckedList(PeopleList list, CheckResult result, ListReport report, FindingBrowser findings) {
        this.list = list;
        this.result = result;
        this.report = report;
        this.findings = findings;
    }

    public ListReport report() {
        return report;
    }

    public FindingBrowser findings() {
        return findings;
    }

    /** The checks that were run, by the indices that {@link FindingBrowser#check} gives. */
    public Plan plan() {
        return result.plan();
    }

    PeopleList list() {
        return list;
    }

    CheckResult result() {
        return result;
    }
}
