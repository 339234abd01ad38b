package vn.rasoat.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.store.Guard;
import vn.rasoat.register.store.Health;
import vn.rasoat.register.store.KeptRegister;
import vn.rasoat.register.store.OpenedRegister;
import vn.rasoat.register.store.Pause;
import vn.rasoat.register.store.RegisterFacts;
import vn.rasoat.register.store.RegisterStore;
import vn.rasoat.register.store.Secret;
import vn.rasoat.register.store.StoreProgress;
import vn.rasoat.register.store.StoreProgress.Step;
import vn.rasoat.workspace.AuditLog;
import vn.rasoat.workspace.AuditLog.Event;
import vn.rasoat.workspace.OwnerOnly;

/**
 * The commune's extract of the population register as it is kept on this computer: loading it, opening it, looking it through, taking
 * it away. The same for the command line and the window. Nothing here ever edits it.
 */
public final class RegisterStoreJob {
    private static final String FOLDER = "register";

    private final Toolbox tools;
    private final RegisterStore store;
    private final AuditLog audit;
    private final Clock clock;

    /** @param workspace the program's folder among the person's own */
    public RegisterStoreJob(Path workspace, Toolbox tools) {
        this(workspace, tools, Clock.systemDefaultZone(), Pause.REAL);
    }

    /**
     * @param clock tells when a register was loaded and a wrong passphrase given
     * @param pause lets somebody who gave a wrong passphrase wait
     */
    public RegisterStoreJob(Path workspace, Toolbox tools, Clock clock, Pause pause) {
        this.tools = tools;
        this.clock = clock;
        this.audit = new AuditLog(workspace, clock);
        this.store = new RegisterStore(workspace.resolve(FOLDER), new ForOwner(), clock, pause);
    }

    private static final class ForOwner implements Guard {
        @Override
        public Path folder(Path folder) throws IOException {
            return OwnerOnly.folder(folder);
        }

        @Override
        public Path file(Path file) throws IOException {
            return OwnerOnly.file(file);
        }
    }

    /** An opened register, ready for lists to be compared with. */
    public record Opened(RegisterExtract extract, RegisterFacts facts, Health health) {
        @Override
        public String toString() { // people's data
            return "Opened[" + facts.rows() + " rows]";
        }
    }

    /**
     * What looking a register through came to.
     *
     * @param blocks how many blocks were read and found whole
     */
    public record Verified(RegisterFacts facts, int blocks, Health health) {}

    /**
     * What can be told of the kept register without opening it; empty when none is kept.
     *
     * @throws SourceException {@code register-lost} when both its copies are damaged
     */
    public Optional<KeptRegister> kept() throws SourceException {
        return store.kept();
    }

    /** How long the next opening will wait before it tries its secret; zero unless wrong ones were given. */
    public Duration delay() {
        return store.delay();
    }

    /**
     * Reads a file of any supported kind and keeps it as the register, in the place of the one kept so far, which stays until the new
     * one is whole. What is to be said about it: {@link RegisterNotes}.
     *
     * @param about an empty source means the file's name
     * @throws SourceException when the file is no register, or there is no room for it
     * @throws CheckCancelledException when the progress says so
     */
    public RegisterFacts load(Path file, RegisterAbout about, Secret secret, StoreProgress told)
            throws SourceException {
        String source = about.source().isBlank() ? String.valueOf(file.getFileName()) : about.source();
        RegisterAbout named = new RegisterAbout(source, about.date(), about.authority(), about.keepUntil());
        Registers registers = new Registers(tools, tools.context(LocalDate.now(clock)));
        RegisterExtract extract = registers.read(file, named, rows -> {
            if (!told.reached(Step.READING, rows, 0)) {
                throw new CheckCancelledException();
            }
        });
        RegisterFacts facts = RegisterFacts.of(extract, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        String name = String.valueOf(file.getFileName());
        if (facts.rows() == 0) {
            throw new SourceException("register-empty", name);
        }
        if (facts.withoutId() == facts.rows() && facts.withoutBirth() == facts.rows()) {
            throw new SourceException("register-no-key-values", name);
        }
        store.replace(extract, facts, secret, told);
        audit.add(Event.REGISTER_LOADED, FOLDER);
        return facts;
    }

    /**
     * Opens the register for a check.
     *
     * @param asOf the reference date of the check
     * @throws SourceException {@code register-none}; {@code register-wrong-password} or {@code register-wrong-key} after waiting
     *     {@link #delay()}; {@code register-needs-key}, {@code register-needs-passphrase}; {@code register-lost}
     */
    public Opened open(Secret secret, LocalDate asOf, StoreProgress told) throws SourceException {
        OpenedRegister opened = asked(() -> store.open(secret, told));
        audit.add(Event.REGISTER_OPENED, FOLDER);
        Registers registers = new Registers(tools, tools.context(asOf));
        RegisterExtract extract = registers.of(opened.columns(), opened.facts().about());
        return new Opened(extract, opened.facts(), opened.health());
    }

    /** What is asked of the register with a secret. */
    private interface Asked<T> {
        T answer() throws SourceException;
    }

    private <T> T asked(Asked<T> question) throws SourceException {
        try {
            T answer = question.answer();
            if (answer instanceof OpenedRegister opened && opened.health() == Health.RESTORED) {
                audit.add(Event.REGISTER_RESTORED, FOLDER);
            }
            return answer;
        } catch (SourceException e) {
            if (e.code().startsWith("register-wrong-")) {
                audit.add(Event.REGISTER_REFUSED, FOLDER);
            }
            throw e;
        }
    }

    /** Where the register comes from and how good it is. Throws as {@link #open} does. */
    public RegisterFacts facts(Secret secret) throws SourceException {
        return asked(() -> store.facts(secret));
    }

    /** Looks through both copies, and makes a damaged one anew from the other. Throws as {@link #open} does. */
    public Verified verify(Secret secret, StoreProgress told) throws SourceException {
        OpenedRegister opened = asked(() -> store.verify(secret, told));
        return new Verified(opened.facts(), opened.blocks(), opened.health());
    }

    /** Takes the register away from this computer; false when none was kept. */
    public boolean clear() throws SourceException {
        boolean cleared = store.clear();
        if (cleared) {
            audit.add(Event.REGISTER_CLEARED, FOLDER);
        }
        return cleared;
    }
}
