package vn.rasoat.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.rasoat.job.RegisterStoreJob;
import vn.rasoat.job.RegisterStoreJob.Opened;
import vn.rasoat.job.Registers;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.store.Secret;
import vn.rasoat.register.store.StoreProgress;

/** The register that lists are compared with: a file that is read once, or the one that is kept. */
final class RegisterArguments {
    private static final String KEPT = "store";

    @Option(names = "--register", paramLabel = "FILE|store", descriptionKey = "register.register")
    private @Nullable Path register;

    @Option(names = "--register-source", paramLabel = "TEXT", descriptionKey = "register.source")
    private String source = "";

    @Option(names = "--register-date", paramLabel = "DATE", descriptionKey = "register.date")
    private @Nullable LocalDate date;

    @Option(names = "--register-authority", paramLabel = "TEXT", descriptionKey = "register.authority")
    private String authority = "";

    @Option(names = "--register-keep-until", paramLabel = "DATE", descriptionKey = "register.keep-until")
    private @Nullable LocalDate keepUntil;

    @Mixin
    private final RegisterAccess access = new RegisterAccess();

    /** The extract, or nothing when none was asked for. */
    Optional<RegisterExtract> extract(Toolbox tools, LocalDate asOf, Texts texts, PrintWriter err)
            throws SourceException {
        if (register == null) {
            return Optional.empty();
        }
        if (register.toString().equals(KEPT)) {
            return Optional.of(kept(tools, asOf, texts, err));
        }
        String name = source.isBlank() ? String.valueOf(register.getFileName()) : source;
        RegisterAbout about = new RegisterAbout(name, text(date), authority, text(keepUntil));
        return Optional.of(new Registers(tools, tools.context(asOf)).read(register, about));
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private RegisterExtract kept(Toolbox tools, LocalDate asOf, Texts texts, PrintWriter err) throws SourceException {
        if (date != null || keepUntil != null || !source.isBlank() || !authority.isBlank()) {
            throw new SourceException("register-about-kept");
        }
        RegisterStoreJob job = access.job(tools);
        if (job.kept().isEmpty()) {
            throw new SourceException("register-none"); // before a passphrase is asked for
        }
        try (Secret secret = access.needed(texts)) {
            RegisterAccess.tellDelay(job, texts, err);
            Opened opened = job.open(secret, asOf, StoreProgress.SILENT);
            RegisterCommand.tellHealth(opened.health(), texts, err);
            return opened.extract();
        }
    }
}
