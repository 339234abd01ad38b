package vn.rasoat.cli;

import java.io.Console;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.rasoat.job.KnownPasswords;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Where the passwords of protected files come from: a file, or the terminal, never the command line, which others can see. */
final class PasswordArguments {
    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
    private @Nullable Path file;

    /** The tools, which know these passwords. */
    Toolbox given(Toolbox tools, String language) throws SourceException {
        if (file != null) {
            return tools.with(KnownPasswords.in(file));
        }
        Console console = System.console();
        if (console == null) {
            return tools;
        }
        Texts texts = Texts.of("cli", language);
        return tools.with(KnownPasswords.askedOf((name, again) -> {
            String question = texts.get(again ? "password.again" : "password.ask", name);
            return console.readPassword("%s ", question);
        }));
    }
}
