package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import vn.rasoat.check.CheckResult;
import vn.rasoat.check.Engine;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.check.Progress;
import vn.rasoat.job.Preparation.Prepared;
import vn.rasoat.mapping.Field;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.FileReport;
import vn.rasoat.report.ListReport;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.Rule;
import vn.rasoat.rule.RuleException;
import vn.rasoat.rule.RulePack;
import vn.rasoat.score.QualityScore;
import vn.rasoat.score.Scorer;
import vn.rasoat.score.Tally;

/** Checks files: the main job, from opening them to the documents. Source files are only ever read. */
public final class CheckJob {
    private static final int IDENTITY_WEIGHT = 5;

    private final Toolbox tools;
    private final CheckOptions options;
    private final Context context;
    private final List<RulePack> packs;
    private final Preparation preparation;

    /** @throws RuleException when a rule pack cannot be used */
    public CheckJob(Toolbox tools, CheckOptions options) throws RuleException {
        this.tools = tools;
        this.options = options;
        this.context = tools.context(options.asOf());
        this.packs = tools.packs();
        List<Rule> rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
        this.preparation = new Preparation(tools, context, rules);
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
            Map<String, String> versions = new LinkedHashMap<>();
            packs.forEach(pack -> versions.put(pack.id(), pack.version()));
            RunReport run = new RunReport(Version.current(), versions, options.asOf(), reports);
            documents.complete(run);
            return run;
        } catch (IOException e) {
            throw new SourceException(
                    e, "output-failed", out.map(Path::toString).orElse(""));
        }
    }

    private FileReport check(Path path, Documents documents, Watcher watcher)
            throws SourceException, RuleException, IOException {
        CompletableFuture<String> fingerprint = new CompletableFuture<>();
        RecognizedFile file = new Recognition(tools).open(path, options.profile(), options.overrides(), options.asOf());
        Thread hashing = new Thread(() -> hash(path, fingerprint), "fingerprint");
        hashing.setDaemon(true);
        hashing.start();
        List<ListReport> lists = new ArrayList<>();
        for (PeopleList list : PeopleList.of(file, tools)) {
            lists.add(check(list, documents, watcher));
        }
        return new FileReport(
                file.name(),
                fingerprint.join(),
                Files.size(path),
                file.source().container(),
                file.source().charset(),
                file.source().notes(),
                "",
                lists);
    }

    private static void hash(Path path, CompletableFuture<String> fingerprint) {
        try {
            fingerprint.complete(Fingerprint.of(path));
        } catch (IOException e) {
            fingerprint.complete("");
        }
    }

    private ListReport check(PeopleList list, Documents documents, Watcher watcher)
            throws SourceException, RuleException, IOException {
        Prepared prepared = preparation.prepare(list);
        CheckResult result = Engine.forThisComputer().run(prepared.plan(), prepared.tables(), watcher);
        Tally tally = new Tally(identityFields());
        List<FindingOutput<?>> outputs = new ArrayList<>(documents.outputsFor(list));
        outputs.add(tally);
        result.show(outputs, options.exceptions().findings(), watcher);
        Scorer scorer = new Scorer(
                field -> weight(list, field),
                list.profile().weights(),
                list.profile().fields().stream()
                        .filter(field -> field.required())
                        .map(field -> field.id())
                        .collect(Collectors.toSet()));
        QualityScore score = scorer.score(result, tally, Shareability.of(list, result, tally));
        return ListReports.of(list, result, tally, score, options.language());
    }

    private Set<String> identityFields() {
        return tools.fields().fields().stream()
                .filter(field -> field.weight() >= IDENTITY_WEIGHT)
                .map(Field::id)
                .collect(Collectors.toSet());
    }

    private int weight(PeopleList list, String id) {
        return list.profile().fields().stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .flatMap(field -> field.weight())
                .orElseGet(() -> tools.fields().field(id).map(Field::weight).orElse(1));
    }
}
