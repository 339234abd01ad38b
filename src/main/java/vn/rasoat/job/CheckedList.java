package vn.rasoat.job;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.FindingBrowser;
import vn.rasoat.check.FindingKeys;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.Plan;
import vn.rasoat.check.Progress;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.ListReport;
import vn.rasoat.workspace.history.FoundIds;
import vn.rasoat.workspace.history.ListKey;

/** A list after its check: the figures, and every finding at hand. */
public final class CheckedList {
    private final PeopleList list;
    private final CheckResult result;
    private final ListReport report;
    private final FindingBrowser findings;
    private final FindingKeys keys;
    private final FoundIds found;

    CheckedList(
            PeopleList list,
            CheckResult result,
            ListReport report,
            FindingBrowser findings,
            FindingKeys keys,
            FoundIds found) {
        this.list = list;
        this.result = result;
        this.report = report;
        this.findings = findings;
        this.found = found;
        this.keys = keys;
    }

    public ListReport report() {
        return report;
    }

    public FindingBrowser findings() {
        return findings;
    }

    /** What is to be asked of all findings at once, by the numbers of {@link #findings}. */
    public FindingKeys keys() {
        return keys;
    }

    /**
     * By what the decisions about the list are found again, also when its file was renamed: the headings alone, since findings
     * are told apart by ids of their own, which know the person and the wrong value.
     */
    public String decisionsKey() {
        return ListKey.of("", "", headings());
    }

    /** The checks that were run, by the indices that {@link FindingBrowser#check} gives. */
    public Plan plan() {
        return result.plan();
    }

    /** By what the list is known again when its next edition is checked. */
    String key() {
        return ListKey.of(list.file().name(), list.profile().id(), headings());
    }

    private List<List<String>> headings() {
        TableInfo first = list.tables().get(0).table().info();
        return first.columns().stream().map(TableInfo.Column::header).toList();
    }

    FoundIds found() {
        return found;
    }

    /**
     * Tells all findings once more, in their order, to somebody who asks what the keys do not know. Reads the file again: not for
     * the thread that draws.
     *
     * @throws vn.rasoat.check.CheckCancelledException when the progress says so
     */
    public void tell(FindingOutput<?> to, Progress progress) throws SourceException {
        try {
            result.show(List.of(to), Set.of(), progress);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", report.file());
        }
    }

    PeopleList list() {
        return list;
    }

    CheckResult result() {
        return result;
    }

    /** The same with the figures told anew, with other exceptions perhaps. */
    CheckedList toldAgain(ListCheck check, Progress progress) throws SourceException, IOException {
        return new CheckedList(list, result, check.tell(list, result, List.of(), progress), findings, keys, found);
    }
}
