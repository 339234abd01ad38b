package vn.rasoat.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.rasoat.job.KnownPasswords;
import vn.rasoat.job.RegisterStoreJob;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.store.Secret;
import vn.rasoat.workspace.ProgramFolder;

/**
 * Where the kept register is and what opens it: a passphrase from a file or typed on the terminal, or a key file; never anything on
 * the command line, which others can see.
 */
final class RegisterAccess {
    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "register.passphrase-file")
    private @Nullable Path passphrase;

    @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "register.key-file")
    private @Nullable Path key;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            descriptionKey = "register.workspace",
            defaultValue = "${env:RASOAT_WORKSPACE}")
    private @Nullable Path workspace;

    RegisterStoreJob job(Toolbox tools) {
        return new RegisterStoreJob(workspace == null ? ProgramFolder.standard() : workspace, tools);
    }

    /** What opens the register; empty when no file was named and there is nobody to ask. */
    Optional<Secret> given(Texts texts) throws SourceException {
        if (key != null) {
            return Optional.of(Secret.keyFile(key));
        }
        if (passphrase != null) {
            return Optional.of(Secret.passphrase(KnownPasswords.firstIn(passphrase)));
        }
        return asked(texts, "register.ask");
    }

    /** As {@link #given}, and there must be one. */
    Secret needed(Texts texts) throws SourceException {
        return given(texts).orElseThrow(() -> new SourceException("register-no-secret"));
    }

    /** For a new register: a passphrase that is typed is typed twice. */
    Secret chosen(Texts texts) throws SourceException {
        if (key != null || passphrase != null) {
            return needed(texts);
        }
        char[] first = typed(texts, "register.choose");
        char[] second = typed(texts, "register.choose.again");
        boolean same = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (first.length == 0) {
            throw new SourceException("register-no-secret");
        }
        if (!same) {
            Arrays.fill(first, '\0');
            throw new SourceException("register-passphrase-twice");
        }
        return Secret.passphrase(first);
    }

    private static Optional<Secret> asked(Texts texts, String question) throws SourceException {
        char[] typed = typed(texts, question);
        return typed.length == 0 ? Optional.empty() : Optional.of(Secret.passphrase(typed));
    }

    private static char[] typed(Texts texts, String question) {
        Optional<Console> console = Optional.ofNullable(System.console());
        return console.flatMap(each -> Optional.ofNullable(each.readPassword("%s ", texts.get(question))))
                .orElseGet(() -> new char[0]);
    }

    /** Says how long the program is about to wait, when it is. */
    static void tellDelay(RegisterStoreJob job, Texts texts, PrintWriter err) {
        Duration delay = job.delay();
        if (!delay.isZero()) {
            err.println(texts.get("register.delay", delay.plusMillis(999).toSeconds()));
            err.flush();
        }
    }
}
