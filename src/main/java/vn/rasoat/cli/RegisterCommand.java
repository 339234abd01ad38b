package vn.rasoat.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import vn.rasoat.job.RegisterNotes;
import vn.rasoat.job.RegisterStoreJob;
import vn.rasoat.job.RegisterStoreJob.Verified;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.store.Health;
import vn.rasoat.register.store.KeptRegister;
import vn.rasoat.register.store.RegisterFacts;
import vn.rasoat.register.store.Secret;
import vn.rasoat.register.store.StoreProgress;

/** The extract of the population register that is kept on this computer. */
@Command(name = "register", subcommands = RegisterLoadCommand.class, sortOptions = false)
final class RegisterCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RasoatCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Texts texts() {
        return Texts.of("cli", root.language());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    @Command(name = "status")
    int status(@Mixin RegisterAccess access) throws SourceException {
        Texts texts = texts();
        RegisterStoreJob job = access.job(Toolbox.bundled());
        Optional<KeptRegister> kept = job.kept();
        if (kept.isEmpty()) {
            out().println(texts.get("register.none"));
            return Main.FINE;
        }
        out().println(RegisterText.kept(kept.get(), texts));
        Optional<Secret> given = access.given(texts);
        if (given.isEmpty()) {
            out().println(texts.get("register.more"));
            return Main.FINE;
        }
        try (Secret secret = given.get()) {
            RegisterAccess.tellDelay(job, texts, err());
            tell(job.facts(secret), texts, out());
        }
        return Main.FINE;
    }

    static void tell(RegisterFacts facts, Texts texts, PrintWriter out) {
        RegisterText.facts(facts, texts).forEach(out::println);
        RegisterNotes.of(facts, texts.language()).forEach(note -> out.println("  " + note));
    }

    @Command(name = "verify")
    int verify(@Mixin RegisterAccess access) throws SourceException {
        Texts texts = texts();
        RegisterStoreJob job = access.job(Toolbox.bundled());
        if (job.kept().isEmpty()) {
            throw new SourceException("register-none");
        }
        try (Secret secret = access.needed(texts)) {
            RegisterAccess.tellDelay(job, texts, err());
            Verified verified = job.verify(secret, StoreProgress.SILENT);
            tellHealth(verified.health(), texts, err());
            out().println(texts.get(
                    "register.verified",
                    verified.facts().rows(),
                    verified.facts().fields().size(),
                    verified.blocks()));
            return verified.health() == Health.WHOLE ? Main.FINE : Main.ERRORS_FOUND;
        }
    }

    static void tellHealth(Health health, Texts texts, PrintWriter err) {
        switch (health) {
            case RESTORED -> err.println(texts.get("register.restored"));
            case NOT_RESTORED -> err.println(texts.get("register.not-restored"));
            case WHOLE -> err.flush();
        }
    }

    @Command(name = "clear")
    int clear(@Mixin RegisterAccess access, @Option(names = "--yes") boolean yes) throws SourceException {
        Texts texts = texts();
        if (!yes && !isSure(texts)) {
            throw new SourceException("register-clear-unsure");
        }
        boolean cleared = access.job(Toolbox.bundled()).clear();
        out().println(texts.get(cleared ? "register.cleared" : "register.none"));
        return Main.FINE;
    }

    private static boolean isSure(Texts texts) {
        return Optional.ofNullable(System.console())
                .flatMap(console -> Optional.ofNullable(console.readLine("%s ", texts.get("register.clear.ask"))))
                .filter(answer -> answer.strip().equalsIgnoreCase(texts.get("register.clear.yes")))
                .isPresent();
    }
}
