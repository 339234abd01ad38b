package vn.rasoat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.job.RecognitionJson;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;

/** Tells what was found in files. */
@Command(name = "recognize", sortOptions = false)
final class RecognizeCommand implements Callable<Integer> {
    @ParentCommand
    private RasoatCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "ID|auto")
    private String profile = "auto";

    @Option(names = "--table", paramLabel = "NAME")
    private List<String> tables = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    @Mixin
    private final PasswordArguments passwords = new PasswordArguments();

    @Override
    public Integer call() throws SourceException {
        Optional<String> kind = profile.equals("auto") ? Optional.empty() : Optional.of(profile);
        LocalDate reference = asOf == null ? LocalDate.now() : asOf;
        Toolbox tools = passwords.given(Toolbox.bundled(), root.language());
        RecognitionJson json = new RecognitionJson(tools, root.language(), reference);
        spec.commandLine().getOut().println(json.of(files, kind, tables));
        return json.anyUnusable() ? Main.UNUSABLE : Main.FINE;
    }
}
