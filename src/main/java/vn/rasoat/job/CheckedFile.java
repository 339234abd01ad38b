package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.Progress;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.RulePack;

/** A file after its check; its documents can be written as often as wanted. */
public final class CheckedFile {
    private final Toolbox tools;
    private final List<RulePack> packs;
    private final CheckOptions options;
    private final FileReport report;
    private final List<CheckedList> lists;

    CheckedFile(Toolbox tools, List<RulePack> packs, CheckOptions options, FileReport report, List<CheckedList> lists) {
        this.tools = tools;
        this.packs = List.copyOf(packs);
        this.options = options;
        this.report = report;
        this.lists = List.copyOf(lists);
    }

    public FileReport report() {
        return report;
    }

    public List<CheckedList> lists() {
        return lists;
    }

    /**
     * Writes documents, the same that {@link CheckJob} writes; all or none.
     *
     * @param wanted which documents, in which language, with long numbers in full or not; the rest is as it was checked
     * @throws SourceException when the folder cannot be written to, or the checked file no longer be read
     * @throws vn.rasoat.check.CheckCancelledException when the progress says so
     */
    public void write(Path folder, CheckOptions wanted, Progress progress) throws SourceException {
        CheckOptions as = new CheckOptions(
                options.profile(),
                options.asOf(),
                options.overrides(),
                wanted.language(),
                wanted.formats(),
                wanted.unmasked(),
                options.exceptions(),
                options.tables(),
                options.register());
        Context context = tools.context(as.asOf());
        ListCheck check = new ListCheck(tools, context, packs, as);
        try (Documents documents = Documents.open(Optional.of(folder), as, tools, context)) {
            List<vn.rasoat.report.ListReport> reports = new java.util.ArrayList<>();
            for (CheckedList list : lists) {
                reports.add(check.tell(list.list(), list.result(), documents.outputsFor(list.list()), progress));
            }
            FileReport told = new FileReport(
                    report.name(),
                    report.sha256(),
                    report.bytes(),
                    report.container(),
                    report.charset(),
                    report.notes(),
                    report.problem(),
                    reports);
            RunReport run = CheckJob.report(packs, as, List.of(told));
            documents.complete(run);
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", folder.toString());
        }
    }
}
