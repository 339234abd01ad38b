package vn.rasoat.app.register;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.desk.Unlocking.Ends;
import vn.rasoat.app.desk.Unlocking.Opening;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.job.RegisterStoreJob;
import vn.rasoat.job.Registers;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.store.KeptRegister;
import vn.rasoat.register.store.Pause;
import vn.rasoat.register.store.RegisterFacts;
import vn.rasoat.register.store.Secret;
import vn.rasoat.register.store.StoreProgress;

/** What can be done with the population register: keep an extract, open it, use a file once, look it through, take it away. */
public final class RegisterViewModel {
    private final Desk desk;
    private final Pause pause;
    private final ReadOnlyObjectWrapper<Optional<InUse>> inUse = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<KeptRegister>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> said = new ReadOnlyObjectWrapper<>("");
    private AtomicBoolean stopped = new AtomicBoolean();

    public RegisterViewModel(Desk desk) {
        this(desk, Pause.REAL);
    }

    /** @param pause lets somebody who gave a wrong passphrase wait */
    public RegisterViewModel(Desk desk, Pause pause) {
        this.desk = desk;
        this.pause = pause;
    }

    /**
     * What is being done.
     *
     * @param text in words
     * @param part how much is done, 0 to 1; -1 when that is not known
     */
    public record Work(String text, double part) {}

    LocalDate today() {
        return desk.today();
    }

    /** What checks are compared with now; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<InUse>> inUse() {
        return inUse.getReadOnlyProperty();
    }

    /** What is being done; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<Work>> work() {
        return work.getReadOnlyProperty();
    }

    /** The extract that is kept on this computer, opened or not. */
    public ReadOnlyObjectProperty<Optional<KeptRegister>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** What came of the last thing done, in words; empty when there is nothing to be said. */
    public ReadOnlyObjectProperty<String> said() {
        return said.getReadOnlyProperty();
    }

    private RegisterWords words() {
        return new RegisterWords(desk.texts(), desk.clock().getZone());
    }

    /** What is known of the kept extract, in words. */
    public String keptWords() {
        return kept.get().map(words()::kept).orElse("");
    }

    /** What is known of the opened extract, heading and value. */
    public Map<String, String> facts() {
        return inUse.get().flatMap(InUse::kept).map(words()::facts).orElse(Map.of());
    }

    /** What is worth knowing of the opened extract's quality. */
    public List<String> notes() {
        return inUse.get().flatMap(InUse::kept).map(words()::notes).orElse(List.of());
    }

    /** What checks are compared with, in one line. */
    public String inUseWords() {
        return inUse.get().map(words()::inUse).orElse("");
    }

    private RegisterStoreJob job(Toolbox tools) {
        return new RegisterStoreJob(desk.folder().folder(), tools, desk.clock(), pause);
    }

    /** Looks whether an extract is kept. */
    public void refresh() {
        try {
            kept.set(job(desk.tools()).kept());
        } catch (SourceException e) {
            desk.tell(e);
        }
    }

    /** Reads an extract and keeps it, locked, in the place of the one kept so far. Nothing happens while anything is missing. */
    public void load(LoadForm form) {
        if (form.missing(desk.today()).isPresent() || work.get().isPresent()) {
            return;
        }
        StoreProgress told = reporter();
        secret(form.passphrase())
                .ifPresent(secret -> run(
                        known -> job(desk.tools().with(known))
                                .load(form.file().orElseThrow(), form.about(), secret, told),
                        (RegisterFacts facts) -> {
                            secret.close();
                            refresh();
                            say("register.said.loaded", facts.rows());
                            open(form.passphrase());
                        },
                        secret::close));
    }

    /** Opens the kept extract; checks are compared with it from now on. */
    public void open(String passphrase) {
        secret(passphrase).ifPresent(this::open);
    }

    /** Opens the kept extract with a key file that the person chooses. */
    public void openWithKeyFile() {
        desk.outside().chooseFile(desk.texts().get("register.key.choose")).ifPresent(file -> {
            try {
                open(Secret.keyFile(file));
            } catch (SourceException e) {
                desk.tell(e);
            }
        });
    }

    private void open(Secret secret) {
        StoreProgress told = reporter();
        String before = said.get();
        run(
                known -> job(desk.tools()).open(secret, desk.today(), told),
                opened -> {
                    secret.close();
                    inUse.set(Optional.of(new InUse(opened.extract(), Optional.of(opened.facts()))));
                    said.set(before);
                    health(opened.health().name());
                },
                secret::close);
    }

    /** Looks through what is kept, block by block, and mends a damaged copy from the other. */
    public void verify(String passphrase) {
        StoreProgress told = reporter();
        secret(passphrase)
                .ifPresent(secret -> run(
                        known -> job(desk.tools()).verify(secret, told),
                        verified -> {
                            secret.close();
                            say("register.said.verified", verified.blocks());
                            health(verified.health().name());
                        },
                        secret::close));
    }

    private void health(String health) {
        String key = "register.health." + health.toLowerCase(Locale.ROOT);
        if (desk.texts().has(key)) {
            said.set(desk.texts().get(key));
        }
    }

    /** Takes the kept extract away from this computer. */
    public void clear() {
        try {
            if (inUse.get().flatMap(InUse::kept).isPresent()) {
                inUse.set(Optional.empty());
            }
            job(desk.tools()).clear();
            say("register.said.cleared");
        } catch (SourceException e) {
            desk.tell(e);
        }
        refresh();
    }

    /** Compares with nothing any more; what is kept stays, locked. */
    public void close() {
        inUse.set(Optional.empty());
        said.set("");
    }

    /** Lets the person choose an extract that is used for checks until the program ends, and not kept. */
    public void useOnce() {
        chooseFile().ifPresent(this::useOnce);
    }

    /** Lets the person choose an extract. */
    public Optional<Path> chooseFile() {
        return desk.outside().chooseFile(desk.texts().get("register.choose"));
    }

    /** Uses an extract for checks until the program ends, without keeping it. */
    public void useOnce(Path file) {
        RegisterAbout about = new RegisterAbout(String.valueOf(file.getFileName()), "", "", "");
        run(
                known -> {
                    Toolbox tools = desk.tools().with(known);
                    return new Registers(tools, tools.context(desk.today())).read(file, about);
                },
                (RegisterExtract extract) -> inUse.set(Optional.of(new InUse(extract, Optional.empty()))),
                () -> {});
    }

    /** Stops what is being done as soon as that is safe; what was kept before stays as it was. */
    public void stop() {
        stopped.set(true);
    }

    private Optional<Secret> secret(String passphrase) {
        try {
            return Optional.of(Secret.passphrase(passphrase.toCharArray()));
        } catch (SourceException e) {
            desk.tell(e);
            return Optional.empty();
        }
    }

    private <T> void run(Opening<T> opening, Consumer<T> done, Runnable failed) {
        if (work.get().isPresent()) {
            failed.run();
            return;
        }
        desk.dismiss();
        said.set("");
        long wait = job(desk.tools()).delay().toSeconds();
        Texts texts = desk.texts();
        work.set(Optional.of(
                new Work(wait > 0 ? texts.get("register.work.wait", wait) : texts.get("register.work"), -1)));
        desk.unlocking()
                .open(
                        opening,
                        new Ends<>(
                                result -> {
                                    work.set(Optional.empty());
                                    done.accept(result);
                                },
                                failure -> {
                                    work.set(Optional.empty());
                                    failed.run();
                                    if (!(failure instanceof CheckCancelledException)) {
                                        desk.tell(failure);
                                    }
                                },
                                () -> {
                                    work.set(Optional.empty());
                                    failed.run();
                                }));
    }

    private StoreProgress reporter() {
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        return new Reporter(desk, stop, now -> {
            if (work.get().isPresent()) {
                work.set(Optional.of(now));
            }
        });
    }

    private void say(String key, Object... arguments) {
        said.set(desk.texts().get(key, arguments));
    }
}
