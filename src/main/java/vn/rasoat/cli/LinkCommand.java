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

/** Links two lists. */
@Command(name = "link", sortOptions = false)
final class LinkCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RasoatCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "LEFT", descriptionKey = "link.left")
    private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "RIGHT", descriptionKey = "link.right")
    private Path right = Path.of("");

    @Mixin
    private final LinkArguments arguments = new LinkArguments();

    @Override
    public Integer call() throws SourceException {
        LinkJob job = new LinkJob(arguments.tools(root.language()), arguments.options(root.language()));
        arguments.print(
                job.link(left, right),
                Texts.of("cli", root.language()),
                spec.commandLine().getOut());
        return Main.FINE;
    }
}
