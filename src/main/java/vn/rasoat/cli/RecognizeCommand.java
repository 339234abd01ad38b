package vn.rasoat.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private final ListArguments lists = new ListArguments();

    @Mixin
    private final PasswordArguments passwords = new PasswordArguments();

    @Override
    public Integer call() throws SourceException {
        Toolbox tools = passwords.given(Toolbox.bundled(), root.language());
        RecognitionJson json = new RecognitionJson(tools, root.language(), lists.reference());
        spec.commandLine().getOut().println(json.of(lists.files(), lists.profile(tools), lists.tables()));
        return json.anyUnusable() ? Main.UNUSABLE : Main.FINE;
    }
}
