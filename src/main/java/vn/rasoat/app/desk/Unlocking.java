package vn.rasoat.app.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.ingest.Passwords;

/**
 * Opens files that may be protected: when one is, the person is asked in the window, {@value #TRIES} times at most. A password
 * stays in memory as long as its file is used, since files are read more than once, and is kept nowhere else.
 */
public final class Unlocking {
    public static final int TRIES = 3;

    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Attempt<?>> waiting = Optional.empty();

    public Unlocking(Background background) {
        this.background = background;
    }

    /**
     * What the person is asked for.
     *
     * @param file the protected file's name
     * @param again whether the last password was wrong
     * @param left how many more may be tried
     */
    public record Asked(String file, boolean again, int left) {}

    /**
     * Opens something with the passwords known so far.
     *
     * @param <T> what comes of it
     */
    public interface Opening<T> {
        T with(Passwords known) throws Exception;
    }

    /** Who is to hear how the opening went: exactly one of them is called, on the window's thread. */
    public record Ends<T>(Consumer<T> opened, Consumer<Exception> failed, Runnable givenUp) {}

    /** What is asked now; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    /** Opens beside the window; asks for a password as long as one is missing. */
    public <T> void open(Opening<T> opening, Ends<T> ends) {
        giveUp();
        new Attempt<>(opening, ends).run();
    }

    /** @param password the person's answer; copied, to be wiped by whoever gives it */
    public void answer(char[] password) {
        Optional<Attempt<?>> attempt = waiting;
        if (attempt.isPresent() && password.length > 0) {
            waiting = Optional.empty();
            asked.set(Optional.empty());
            attempt.get().add(password.clone());
            attempt.get().run();
        }
    }

    /** The person has no password: what could be opened without it is used, else nothing happens. */
    public void giveUp() {
        Optional<Attempt<?>> attempt = waiting;
        waiting = Optional.empty();
        asked.set(Optional.empty());
        attempt.ifPresent(Attempt::end);
    }

    /** One opening, tried again with each password. */
    private final class Attempt<T> {
        private final Opening<T> opening;
        private final Ends<T> ends;
        private final List<char[]> known = new ArrayList<>();
        private Optional<T> partly = Optional.empty();
        private String file = "";
        private int tried;

        Attempt(Opening<T> opening, Ends<T> ends) {
            this.opening = opening;
            this.ends = ends;
        }

        void add(char[] password) {
            known.add(0, password);
        }

        void run() {
            KnownNow passwords = new KnownNow(List.copyOf(known));
            background.run(
                    () -> opening.with(passwords),
                    opened -> passwords
                            .missed()
                            .filter(this::mayAsk)
                            .ifPresentOrElse(name -> ask(name, opened), () -> ends.opened()
                                    .accept(opened)),
                    failure -> passwords.missed().filter(this::mayAsk).ifPresentOrElse(this::ask, () -> {
                        wipe();
                        ends.failed().accept(failure);
                    }));
        }

        private boolean mayAsk(String name) {
            return !name.equals(file) || tried < TRIES;
        }

        private void ask(String name, T opened) {
            partly = Optional.of(opened);
            ask(name);
        }

        private void ask(String name) {
            tried = name.equals(file) ? tried : 0;
            file = name;
            waiting = Optional.of(this);
            asked.set(Optional.of(new Asked(name, tried > 0, TRIES - tried)));
            tried++;
        }

        void end() {
            if (partly.isPresent()) {
                ends.opened().accept(partly.get());
            } else {
                wipe();
                ends.givenUp().run();
            }
        }

        private void wipe() {
            known.forEach(password -> Arrays.fill(password, '\0'));
        }
    }

    /** The passwords known now, and whether another was wanted. */
    private static final class KnownNow implements Passwords {
        private final List<char[]> known;
        private volatile String missed = "";

        KnownNow(List<char[]> known) {
            this.known = known;
        }

        @Override
        public Optional<char[]> next(String file, int tried) {
            if (tried < known.size()) {
                return Optional.of(known.get(tried).clone());
            }
            missed = file;
            return Optional.empty();
        }

        Optional<String> missed() {
            return Optional.of(missed).filter(name -> !name.isEmpty());
        }
    }
}
