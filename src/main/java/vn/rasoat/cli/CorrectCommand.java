package vn.rasoat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.correction.copy.CopyOutcome;
import vn.rasoat.correction.copy.Refusal;
import vn.rasoat.job.CorrectJob;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Writes a corrected copy of a file. */
@Command(name = "correct", sortOptions = false)
final class CorrectCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RasoatCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--decisions", required = true, paramLabel = "CSV")
    private Path decisions = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Override
    public Integer call() throws SourceException {
        CopyOutcome outcome = new CorrectJob(Toolbox.bundled()).run(file, decisions, out);
        PrintWriter to = spec.commandLine().getOut();
        Texts texts = Texts.of("cli", root.language());
        Texts reasons = Texts.of("correction", root.language());
        for (Refusal refusal : outcome.refused()) {
            String cell =
                    refusal.change().at().letters() + refusal.change().at().row();
            String reason = "copy.reason." + refusal.reason().name().toLowerCase(Locale.ROOT);
            to.println(texts.get("correct.refused", cell, reasons.get(reason)));
        }
        to.println(texts.get("correct.written", outcome.changed().size(), out));
        return outcome.refused().isEmpty() ? Main.FINE : Main.ERRORS_FOUND;
    }
}
