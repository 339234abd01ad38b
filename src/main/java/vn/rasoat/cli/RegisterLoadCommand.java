package vn.rasoat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.job.RegisterStoreJob;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.store.RegisterFacts;
import vn.rasoat.register.store.Secret;

/** Keeps a file as the commune's extract of the population register. */
@Command(name = "load", sortOptions = false)
final class RegisterLoadCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RegisterCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "register.file")
    private Path file = Path.of("");

    @Option(names = "--source", paramLabel = "TEXT", descriptionKey = "register.source")
    private String source = "";

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "register.date")
    private @Nullable LocalDate date;

    @Option(names = "--authority", paramLabel = "TEXT", descriptionKey = "register.authority")
    private String authority = "";

    @Option(names = "--keep-until", paramLabel = "DATE", descriptionKey = "register.keep-until")
    private @Nullable LocalDate keepUntil;

    @Mixin
    private final RegisterAccess access = new RegisterAccess();

    @Mixin
    private final PasswordArguments passwords = new PasswordArguments();

    @Override
    public Integer call() throws SourceException {
        Texts texts = parent.texts();
        PrintWriter out = spec.commandLine().getOut();
        RegisterStoreJob job = access.job(passwords.given(Toolbox.bundled(), texts.language()));
        RegisterAbout about =
                new RegisterAbout(source, RegisterArguments.text(date), authority, RegisterArguments.text(keepUntil));
        LiveLine line = new LiveLine(spec.commandLine().getErr());
        try (Secret secret = access.chosen(texts)) {
            RegisterFacts facts = job.load(file, about, secret, (step, done, all) -> {
                line.show(() -> texts.get("register.step." + step.name().toLowerCase(Locale.ROOT), done, all));
                return true;
            });
            line.done();
            out.println(texts.get("register.loaded", facts.rows()));
            RegisterCommand.tell(facts, texts, out);
            if (secret.isShort()) {
                out.println("  " + texts.get("register.short", Secret.GOOD_LENGTH));
            }
        }
        return Main.FINE;
    }
}
