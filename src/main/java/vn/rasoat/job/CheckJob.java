package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.Progress;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;

/** Checks files: the main job, from opening them to the documents. Source files are only ever read. */
public final class CheckJob {
    private final Toolbox tools;
    private final CheckOptions options;
    private final Context context;
    private final List<RulePack> packs;
    private final ListCheck lists;

    /** @throws RuleException when a rule pack cannot be used */
    public CheckJob(Toolbox tools, CheckOptions options) throws RuleException {
        this.tools = tools;
        this.options = options;
        this.context = tools.context(options.asOf());
        this.packs = tools.packs();
        this.lists = new ListCheck(tools, context, packs, options);
    }

    /** Is told which file is being checked, how far, and what was wrong with those that could not be. */
    public interface Watcher extends Progress {
        void file(String name);

        void unusable(String name, SourceException problem);
    }

    /**
     * Checks files one after the other; one that cannot be used does not keep the others from being checked.
     *
     * @param out where documents are written; empty to write none
     * @throws SourceException when the folder cannot be written to
     * @throws RuleException when a rule's parameters are wrong
     */
    public RunReport run(List<Path> files, Optional<Path> out, Watcher watcher) throws SourceException, RuleException {
        try (Documents documents = Documents.open(out, options, tools, context)) {
            List<FileReport> reports = new ArrayList<>();
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                watcher.file(name);
                try {
                    reports.add(check(file, documents, watcher));
                } catch (SourceException e) {
                    watcher.unusable(name, e);
                    reports.add(FileReport.unusable(name, Problems.text(e, options.language())));
                }
            }
            RunReport run = report(packs, options, reports);
            documents.complete(run);
            return run;
        } catch (IOException e) {
            throw new SourceException(
                    e, "output-failed", out.map(Path::toString).orElse(""));
        }
    }

    static RunReport report(List<RulePack> packs, CheckOptions options, List<FileReport> files) {
        Map<String, String> versions = new LinkedHashMap<>();
        packs.forEach(pack -> versions.put(pack.id(), pack.version()));
        List<RuleChange> changes =
                packs.stream().flatMap(pack -> pack.changes().stream()).toList();
        return new RunReport(Version.current(), versions, changes, options.asOf(), files);
    }

    private FileReport check(Path path, Documents documents, Watcher watcher)
            throws SourceException, RuleException, IOException {
        RecognizedFile file = new Recognition(tools).open(path, options.profile(), options.overrides(), options.asOf());
        TableChoice choice = TableChoice.toCheck(file, options.tables(), tools);
        CompletableFuture<String> fingerprint = Fingerprint.inBackground(path);
        List<ListReport> reports = new ArrayList<>();
        for (PeopleList list : choice.lists()) {
            reports.add(check(list, documents, watcher));
        }
        return report(file, choice, fingerprint.join(), reports);
    }

    static FileReport report(RecognizedFile file, TableChoice choice, String fingerprint, List<ListReport> lists)
            throws IOException {
        List<Note> notes = new ArrayList<>(file.source().notes());
        notes.addAll(choice.notes());
        notes.addAll(cutTexts(file, lists));
        return new FileReport(
                file.name(),
                fingerprint,
                Files.size(file.source().path()),
                file.source().container(),
                file.source().charset(),
                notes,
                "",
                lists);
    }

    /** Texts too long for a cell were read in part only, which nobody would see otherwise. */
    private static List<Note> cutTexts(RecognizedFile file, List<ListReport> lists) {
        return lists.stream()
                .flatMap(list -> list.tables().stream())
                .filter(table -> table.setAside().cutTexts() > 0)
                .map(table -> new Note(
                        "cut-texts",
                        List.of(
                                file.name(),
                                table.sheet(),
                                Integer.toString(table.setAside().cutTexts()))))
                .toList();
    }

    private ListReport check(PeopleList list, Documents documents, Watcher watcher)
            throws SourceException, RuleException, IOException {
        CheckResult result = lists.run(list, watcher);
        return lists.tell(list, result, documents.outputsFor(list), watcher);
    }
}
