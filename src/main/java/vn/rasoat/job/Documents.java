package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.rasoat.check.FindingOutput;
import vn.rasoat.correction.CorrectionList;
import vn.rasoat.correction.DecidedValues;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.FindingsCsv;
import vn.rasoat.report.FirstFindings;
import vn.rasoat.report.FirstFindings.Shown;
import vn.rasoat.report.HtmlReport;
import vn.rasoat.report.Masking;
import vn.rasoat.report.MessageText;
import vn.rasoat.report.RunReport;
import vn.rasoat.report.SummaryJson;

/** The documents of a run. They appear together at its end, whole or not at all. */
final class Documents implements AutoCloseable {
    private static final int SHOWN_OF_EACH_RULE = 5;
    private static final List<String> NAMES =
            List.of("findings.csv", "accepted.csv", "correction-list.xlsx", "report.html", "summary.json");

    private final Optional<Path> folder;
    private final CheckOptions options;
    private final UnaryOperator<String> mask;
    private final MessageText messages;
    private final CorrectionList corrections;
    private final List<FirstFindings> first = new ArrayList<>();
    private final List<AtomicOutput> open = new ArrayList<>();
    private final List<FindingsCsv> tables = new ArrayList<>();

    private Documents(
            Optional<Path> folder, CheckOptions options, Toolbox tools, Context context, DecidedValues decided) {
        this.folder = folder;
        this.options = options;
        this.mask = options.unmasked() ? UnaryOperator.identity() : Masking::mask;
        Words words = new Words(options.language(), tools, context);
        this.messages = words.messages();
        this.corrections = new CorrectionList(words, mask, Texts.of("correction", options.language()), decided);
    }

    /** @throws SourceException when the folder cannot be made or written to */
    static Documents open(Optional<Path> folder, CheckOptions options, Toolbox tools, Context context)
            throws SourceException, IOException {
        return open(folder, options, tools, context, DecidedValues.NONE);
    }

    /** As {@link #open(Optional, CheckOptions, Toolbox, Context)}; the correction list says what was decided already. */
    static Documents open(
            Optional<Path> folder, CheckOptions options, Toolbox tools, Context context, DecidedValues decided)
            throws SourceException, IOException {
        Documents documents = new Documents(folder, options, tools, context, decided);
        if (folder.isPresent()) {
            try {
                Files.createDirectories(folder.get());
                documents.begin();
            } catch (AccessDeniedException | FileAlreadyExistsException e) {
                throw new SourceException(e, "output-refused", folder.get().toString());
            } catch (IOException e) {
                throw new SourceException(e, "output-failed", folder.get().toString());
            }
        }
        return documents;
    }

    private void begin() throws IOException {
        for (String name : NAMES) { // of a run that was killed, which may have written other documents than this one
            AtomicOutput.takeAwayLeftover(folder.orElseThrow().resolve(name));
        }
        if (options.formats().contains(Format.CSV)) {
            tables.add(new FindingsCsv(add("findings.csv").stream(), messages, false));
            if (!options.exceptions().findings().isEmpty()) {
                tables.add(new FindingsCsv(add("accepted.csv").stream(), messages, true));
            }
        }
    }

    /** What takes the findings of a list. */
    List<FindingOutput<?>> outputsFor(PeopleList list) {
        List<FindingOutput<?>> outputs = new ArrayList<>(tables);
        if (folder.isPresent() && options.formats().contains(Format.XLSX)) {
            outputs.add(corrections);
        }
        if (folder.isPresent() && options.formats().contains(Format.HTML)) {
            FirstFindings shown = new FirstFindings(SHOWN_OF_EACH_RULE, messages, mask);
            first.add(shown);
            outputs.add(shown);
        }
        return outputs;
    }

    /** Writes what is written at the end and puts all files in their places. */
    void complete(RunReport run) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        if (options.formats().contains(Format.XLSX)) {
            AtomicOutput file = add("correction-list.xlsx");
            Texts texts = Texts.of("report", options.language());
            corrections.writeWorkbook(file.stream(), new ListSummary(texts).of(run, corrections.size(), options));
        }
        if (options.formats().contains(Format.HTML)) {
            List<Map<String, List<Shown>>> shown =
                    first.stream().map(FirstFindings::byRule).toList();
            new HtmlReport(Texts.of("report", options.language())).write(add("report.html").stream(), run, shown);
        }
        if (options.formats().contains(Format.JSON)) {
            new SummaryJson().write(add("summary.json").stream(), run);
        }
        for (AtomicOutput file : open) {
            file.finish();
        }
        for (AtomicOutput file : open) {
            file.complete();
        }
    }

    private AtomicOutput add(String name) throws IOException {
        AtomicOutput file = new AtomicOutput(folder.orElseThrow().resolve(name));
        open.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        for (AtomicOutput file : open) {
            file.close();
        }
    }
}
