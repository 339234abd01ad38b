package vn.rasoat.job;

import java.util.List;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.Plan;
import vn.rasoat.report.ListReport;
import vn.rasoat.workspace.history.FoundIds;
import vn.rasoat.workspace.history.ListKey;

/** A list after its check: the figures, and every finding at hand. */
public final class CheckedList {
    private final PeopleList list;
    private final CheckResult result;
    private final ListReport report;
    private final FindingBrowser findings;
    private final FoundIds found;

    CheckedList(PeopleList list, CheckResult result, ListReport report, FindingBrowser findings, FoundIds found) {
        this.list = list;
        this.result = result;
        this.report = report;
        this.findings = findings;
        this.found = found;
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

    /** By what the list is known again when its next edition is checked. */
    String key() {
        List<List<String>> headings = list.tables().get(0).table().info().columns().stream()
                .map(column -> column.header())
                .toList();
        return ListKey.of(list.file().name(), list.profile().id(), headings);
    }

    FoundIds found() {
        return found;
    }

    PeopleList list() {
        return list;
    }

    CheckResult result() {
        return result;
    }
}
