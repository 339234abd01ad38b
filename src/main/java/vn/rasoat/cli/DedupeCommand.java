package vn.rasoat.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.job.LinkJob;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Finds rows of one list that are about the same person or thing. */
@Command(name = "dedupe", sortOptions = false)
final class DedupeCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RasoatCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "dedupe.file")
    private Path file = Path.of("");

    @Mixin
    private final LinkArguments arguments = new LinkArguments();

    @Override
    public Integer call() throws SourceException {
        LinkJob job = new LinkJob(arguments.tools(root.language()), arguments.options(root.language()));
        arguments.print(
                job.dedupe(file),
                Texts.of("cli", root.language()),
                spec.commandLine().getOut());
        return Main.FINE;
    }
}
