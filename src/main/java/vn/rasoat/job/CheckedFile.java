package vn.rasoat.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.rasoat.check.Progress;
import vn.rasoat.correction.CorrectionList;
import vn.rasoat.correction.CorrectionList.Part;
import vn.rasoat.correction.DecidedValues;
import vn.rasoat.correction.copy.CopyOutcome;
import vn.rasoat.correction.copy.CorrectedCopy;
import vn.rasoat.correction.copy.Refusal;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.Masking;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.rule.RulePack;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.history.Comparison;
import vn.rasoat.workspace.history.History;
import vn.rasoat.workspace.history.PastCheck;

/** A file after its check; its documents can be written as often as wanted. */
public final class CheckedFile {
    private final Toolbox tools;
    private final List<RulePack> packs;
    private final CheckOptions options;
    private final FileReport report;
    private final List<CheckedList> lists;
    private final DecidedValues decided;

    CheckedFile(Toolbox tools, List<RulePack> packs, CheckOptions options, FileReport report, List<CheckedList> lists) {
        this(tools, packs, options, report, lists, DecidedValues.NONE);
    }

    private CheckedFile(
            Toolbox tools,
            List<RulePack> packs,
            CheckOptions options,
            FileReport report,
            List<CheckedList> lists,
            DecidedValues decided) {
        this.decided = decided;
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
     * What the register says of the people whom a finding's row may mean, the likeliest first; none when there was no register to
     * compare with, when it knows of nobody, and for findings about a list as a whole.
     *
     * @throws SourceException when the file can no longer be read
     */
    public List<RegisterSide> registerSides(int list, int finding) throws SourceException {
        CheckedList of = lists.get(list);
        long row = of.findings().row(finding);
        Optional<RegisterExtract> register = options.register();
        return row < 0 || register.isEmpty()
                ? List.of()
                : RegisterSide.of(
                        of.result().match(row),
                        of.findings().at(finding).row(),
                        register.get().fields(),
                        tools,
                        tools.context(options.asOf()));
    }

    /** What the office had decided about rules when the file was checked. */
    public List<RuleChange> ruleChanges() {
        return packs.stream().flatMap(pack -> pack.changes().stream()).toList();
    }

    /**
     * Keeps the check of each list in a history.
     *
     * @return for each list how it stands beside its check before; empty for its first
     */
    public List<Optional<Comparison>> remember(History history, Instant at) throws IOException {
        List<Optional<Comparison>> out = new ArrayList<>();
        for (CheckedList list : lists) {
            out.add(history.add(past(list, at), list.found()));
        }
        return out;
    }

    private PastCheck past(CheckedList list, Instant at) {
        ListReport told = list.report();
        String rules =
                packs.stream().map(pack -> pack.id() + " " + pack.version()).collect(Collectors.joining(", "));
        return new PastCheck(
                list.key(),
                at,
                told.file(),
                told.profile(),
                report.sha256(),
                told.rows(),
                told.score().cleanRows(),
                told.findings(),
                told.score().composite().map(BigDecimal::doubleValue),
                rules,
                ruleChanges().size());
    }

    /**
     * The same check, whose correction lists say what was decided already.
     *
     * @param values the new values by the findings' ids, by field
     */
    public CheckedFile deciding(Map<String, Map<String, String>> values) {
        Map<String, Map<String, String>> now = Map.copyOf(values);
        return new CheckedFile(
                tools, packs, options, report, lists, (finding, field) -> Optional.ofNullable(now.get(finding.id()))
                        .map(fields -> fields.get(field)));
    }

    /**
     * The same check with its figures told anew: what a person has accepted is counted apart. Finding nothing new, it takes as
     * long as writing the documents.
     *
     * @throws vn.rasoat.check.CheckCancelledException when the progress says so
     */
    public CheckedFile accepting(Exceptions accepted, Progress progress) throws SourceException {
        CheckOptions as = as(options, accepted);
        ListCheck check = new ListCheck(tools, tools.context(as.asOf()), packs, as);
        List<CheckedList> again = new ArrayList<>();
        try {
            for (CheckedList list : lists) {
                again.add(list.toldAgain(check, progress));
            }
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", report.name());
        }
        return new CheckedFile(
                tools, packs, as, told(again.stream().map(CheckedList::report).toList()), again, decided);
    }

    private FileReport told(List<ListReport> reports) {
        return new FileReport(
                report.name(),
                report.sha256(),
                report.bytes(),
                report.container(),
                report.charset(),
                report.notes(),
                report.problem(),
                reports);
    }

    /** Whether a corrected copy of the file can be written. */
    public boolean canBeCopied() {
        return lists.stream()
                .findFirst()
                .map(list -> CorrectedCopy.canWrite(list.list().file().source()))
                .orElse(false);
    }

    /**
     * Writes a copy of the original in its own layout in which only the cells read otherwise that a person gave a value for; and
     * beside it what was changed, as a file that {@code rasoat correct} takes. The original is only read.
     *
     * @param corrections for each list, in their order, the values by the findings' numbers
     * @throws SourceException when the file cannot be copied, no longer be read, or the folder not be written to
     */
    public CopyOutcome writeCopy(
            List<Map<Integer, Correction>> corrections, Path target, Path changes, Progress progress)
            throws SourceException {
        CopyPlan plan = new CopyPlan(tools);
        for (int i = 0; i < lists.size() && i < corrections.size(); i++) {
            plan.add(lists.get(i), corrections.get(i), progress);
        }
        try {
            if (target.getParent() != null) {
                Files.createDirectories(target.getParent());
            }
            CopyOutcome written = new CorrectedCopy(lists.get(0).list().file().source(), tools.openOptions())
                    .write(plan.changes(), target);
            ChangesCsv.write(changes, written.changed());
            List<Refusal> refused = new ArrayList<>(plan.refused());
            refused.addAll(written.refused());
            return new CopyOutcome(written.changed(), refused);
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", target.toString());
        }
    }

    /**
     * Writes the correction list in parts, a workbook each.
     *
     * @param by what makes a part
     * @return the names of the files in the folder
     */
    public List<String> writeParts(Path folder, Part by, CheckOptions wanted, Progress progress)
            throws SourceException {
        CheckOptions as = as(wanted, options.exceptions());
        try {
            CorrectionList corrections = corrections(as, progress);
            RunReport run = CheckJob.report(
                    packs,
                    as,
                    List.of(told(lists.stream().map(CheckedList::report).toList())));
            List<String> names = new ArrayList<>();
            Files.createDirectories(folder);
            for (CorrectionList part : corrections.parts(by)) {
                String name = unlike(names, part.fileName());
                try (AtomicOutput out = new AtomicOutput(folder.resolve(name))) {
                    part.writeWorkbook(
                            out.stream(), new ListSummary(Texts.of("report", as.language())).of(run, part.size(), as));
                    out.complete();
                }
                names.add(name);
            }
            return names;
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", folder.toString());
        }
    }

    /**
     * The correction list, to look at before it is written.
     *
     * @return how many lines it has, and the first of them
     */
    public Preview preview(CheckOptions wanted, int most, Progress progress) throws SourceException {
        try {
            CorrectionList corrections = corrections(as(wanted, options.exceptions()), progress);
            return new Preview(corrections.size(), corrections.preview(most));
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", report.name());
        }
    }

    /** The first lines of a correction list, and how many there are in all. */
    public record Preview(int size, List<CorrectionList.Preview> first) {
        public Preview {
            first = List.copyOf(first);
        }
    }

    private CorrectionList corrections(CheckOptions as, Progress progress) throws SourceException, IOException {
        Words words = new Words(as.language(), tools, tools.context(as.asOf()));
        UnaryOperator<String> mask = as.unmasked() ? UnaryOperator.identity() : Masking::mask;
        CorrectionList corrections = new CorrectionList(words, mask, Texts.of("correction", as.language()), decided);
        for (CheckedList list : lists) {
            list.result().show(List.of(corrections), as.exceptions().findings(), progress);
        }
        return corrections;
    }

    /** Names that differ only in signs that a disk may not take get a number. */
    private static String unlike(List<String> taken, String name) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name.substring(0, name.length() - ".xlsx".length()) + " " + number + ".xlsx";
        }
        return free;
    }

    private CheckOptions as(CheckOptions wanted, Exceptions accepted) {
        return new CheckOptions(
                options.profile(),
                options.asOf(),
                options.overrides(),
                wanted.language(),
                wanted.formats(),
                wanted.unmasked(),
                accepted,
                options.tables(),
                options.register());
    }

    /**
     * Writes documents, the same that {@link CheckJob} writes; all or none.
     *
     * @param wanted which documents, in which language, with long numbers in full or not; the rest is as it was checked
     * @throws SourceException when the folder cannot be written to, or the checked file no longer be read
     * @throws vn.rasoat.check.CheckCancelledException when the progress says so
     */
    public void write(Path folder, CheckOptions wanted, Progress progress) throws SourceException {
        CheckOptions as = as(wanted, options.exceptions());
        Context context = tools.context(as.asOf());
        ListCheck check = new ListCheck(tools, context, packs, as);
        try (Documents documents = Documents.open(Optional.of(folder), as, tools, context, decided)) {
            List<ListReport> reports = new ArrayList<>();
            for (CheckedList list : lists) {
                reports.add(check.tell(list.list(), list.result(), documents.outputsFor(list.list()), progress));
            }
            RunReport run = CheckJob.report(packs, as, List.of(told(reports)));
            documents.complete(run);
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", folder.toString());
        }
    }
}
