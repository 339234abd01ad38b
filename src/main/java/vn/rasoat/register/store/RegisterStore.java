package vn.rasoat.register.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterExtract;

/**
 * Keeps one extract of the population register, encrypted, and gives it out to who has the secret. It is only ever replaced as a
 * whole: whatever ends the program, either the former register is there or the new one. Safe for several threads and programs.
 */
public final class RegisterStore {
    private final Path folder;
    private final Shelf shelf;
    private final Attempts attempts;
    private final Guard guard;
    private final Pause pause;
    private final int iterations;

    /**
     * @param folder where the register is kept; made when first needed
     * @param clock tells when a wrong secret was given
     * @param pause lets somebody who gave a wrong secret wait
     */
    public RegisterStore(Path folder, Guard guard, Clock clock, Pause pause) {
        this(folder, guard, clock, pause, Keys.ITERATIONS);
    }

    /** @param iterations how often the keys of a register that is kept from now on are stirred; tests are in a hurry */
    RegisterStore(Path folder, Guard guard, Clock clock, Pause pause, int iterations) {
        this.iterations = iterations;
        this.folder = folder;
        this.guard = guard;
        this.pause = pause;
        this.shelf = new Shelf(folder, guard);
        this.attempts = new Attempts(folder.resolve("attempts"), guard, clock);
    }

    /** Work on the folder. */
    private interface Work<T> {
        T run() throws IOException, SourceException;
    }

    private <T> T locked(Work<T> work) throws SourceException {
        try (Shelf.Lock lock = shelf.lock().orElseThrow(() -> new SourceException("register-busy"))) {
            if (!lock.held().isValid()) {
                throw new SourceException("register-busy");
            }
            shelf.sweep();
            return work.run();
        } catch (IOException e) {
            throw new SourceException(e, "register-unwritable", folder);
        }
    }

    /** Takes away what an ended load left, unless somebody is writing just now. */
    private void sweep() throws IOException {
        if (shelf.exists()) {
            Optional<Shelf.Lock> lock = shelf.lock();
            if (lock.isPresent()) {
                try (Shelf.Lock held = lock.get()) {
                    shelf.sweep();
                    held.channel().force(false);
                }
            }
        }
    }

    private List<Copy> copies() throws SourceException {
        try {
            sweep();
            return shelf.copies();
        } catch (IOException e) {
            throw new SourceException(e, "register-unreadable", folder);
        }
    }

    /**
     * What can be told without the secret; empty when no register is kept.
     *
     * @throws SourceException {@code register-lost} when one is kept of which both copies are damaged
     */
    public Optional<KeptRegister> kept() throws SourceException {
        List<Copy> copies = copies();
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        Head head = head(copies);
        long bytes = copies.stream().mapToLong(Copy::bytes).sum();
        return Optional.of(new KeptRegister(head.loadedAt(), head.lockedWith(), bytes));
    }

    private static Head head(List<Copy> copies) throws SourceException {
        for (Copy copy : copies) {
            try {
                return copy.head();
            } catch (Damaged e) {
                continue; // the other copy
            }
        }
        throw new SourceException(copies.isEmpty() ? "register-none" : "register-lost");
    }

    /** How long {@link #open} will wait before it tries the next secret; zero unless wrong ones were given. */
    public Duration delay() {
        return attempts.left();
    }

    /**
     * Keeps an extract in the place of the one kept so far.
     *
     * @param facts what is to be told of it
     * @throws SourceException {@code register-busy} when another program is writing, {@code register-unwritable}
     * @throws CheckCancelledException when the progress says so; the one kept so far stays
     */
    public void replace(RegisterExtract extract, RegisterFacts facts, Secret secret, StoreProgress told)
            throws SourceException {
        locked(() -> {
            Path unfinished = shelf.unfinished();
            try {
                write(unfinished, extract, facts, secret, told);
                shelf.publish(unfinished);
                attempts.right();
                return facts;
            } catch (Damaged e) {
                throw new IOException(e); // what was just written could not be read back
            } finally {
                Durable.delete(unfinished);
            }
        });
    }

    private void write(Path unfinished, RegisterExtract extract, RegisterFacts facts, Secret secret, StoreProgress told)
            throws IOException, Damaged {
        byte[] salt = Keys.newSalt();
        try (Keys keys = Keys.of(secret, salt, iterations)) {
            Head head = new Head(secret.kind(), salt, iterations, keys.known(), facts.loadedAt());
            Copy main = Shelf.main(unfinished);
            main.write(head, keys, facts, extract.columns(), guard, told);
            main.read(keys, told);
            main.copyTo(Shelf.second(unfinished), guard);
        }
    }

    /** What is done with a copy and the keys to it. */
    private interface Reading<T> {
        T read(Copy copy, Keys keys) throws Damaged;
    }

    /** What was read, from which copy, and which copies before it were damaged. */
    private record Read<T>(T value, Copy from, List<Copy> damaged) {}

    private <T> Read<T> read(Secret secret, Reading<T> reading) throws SourceException {
        List<Copy> copies = copies();
        List<Copy> damaged = new ArrayList<>();
        try (Keys keys = keys(head(copies), secret)) {
            for (Copy copy : copies) {
                try {
                    copy.head(); // damaged also when only this is
                    return new Read<>(reading.read(copy, keys), copy, damaged);
                } catch (Damaged e) {
                    damaged.add(copy);
                }
            }
        }
        throw new SourceException("register-lost");
    }

    private Keys keys(Head head, Secret secret) throws SourceException {
        if (head.lockedWith() != secret.kind()) {
            throw new SourceException(
                    head.lockedWith() == Secret.Kind.KEY_FILE ? "register-needs-key" : "register-needs-passphrase");
        }
        waitForTurn();
        try {
            attempts.begin();
            Keys keys = head.keys(secret);
            if (keys.isKnownAs(head.known())) {
                attempts.right();
                return keys;
            }
            keys.close();
        } catch (IOException e) {
            throw new SourceException(e, "register-unwritable", folder);
        }
        int times = attempts.wrong();
        throw new SourceException(
                secret.kind() == Secret.Kind.KEY_FILE ? "register-wrong-key" : "register-wrong-password",
                times,
                attempts.wait(times).toSeconds());
    }

    private void waitForTurn() {
        Duration left = attempts.left();
        if (!left.isZero()) {
            try {
                pause.take(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CheckCancelledException();
            }
        }
    }

    private Health restore(List<Copy> damaged, Copy good) {
        if (damaged.isEmpty()) {
            return Health.WHOLE;
        }
        try {
            return locked(() -> {
                for (Copy each : damaged) {
                    shelf.replace(each, good);
                }
                return Health.RESTORED;
            });
        } catch (SourceException e) {
            return Health.NOT_RESTORED;
        }
    }

    /** What the register is; of its people nothing is read. Throws as {@link #open} does. */
    public RegisterFacts facts(Secret secret) throws SourceException {
        return read(secret, Copy::facts).value();
    }

    /**
     * Opens the register. A damaged copy is made anew from the other.
     *
     * @throws SourceException {@code register-none}; {@code register-wrong-password} and {@code register-wrong-key} with how often
     *     and how many seconds the next try will wait; {@code register-needs-key} and {@code register-needs-passphrase}; {@code
     *     register-lost} when both copies are damaged
     */
    public OpenedRegister open(Secret secret, StoreProgress told) throws SourceException {
        Read<Copy.Whole> read = read(secret, (copy, keys) -> copy.read(keys, told));
        Copy.Whole whole = read.value();
        return new OpenedRegister(whole.facts(), whole.columns(), whole.blocks(), restore(read.damaged(), read.from()));
    }

    /** As {@link #open}, but looks through both copies. */
    public OpenedRegister verify(Secret secret, StoreProgress told) throws SourceException {
        Read<Copy.Whole> read = read(secret, (copy, keys) -> copy.read(keys, told));
        List<Copy> damaged = new ArrayList<>(read.damaged());
        if (damaged.isEmpty()) {
            damaged.addAll(damagedSecond(read.from(), secret, told));
        }
        Copy.Whole whole = read.value();
        return new OpenedRegister(whole.facts(), whole.columns(), whole.blocks(), restore(damaged, read.from()));
    }

    private List<Copy> damagedSecond(Copy main, Secret secret, StoreProgress told) throws SourceException {
        List<Copy> damaged = new ArrayList<>();
        for (Copy copy : copies()) {
            if (!copy.equals(main)) {
                try (Keys keys = copy.head().keys(secret)) {
                    copy.read(keys, told);
                } catch (Damaged e) {
                    damaged.add(copy);
                }
            }
        }
        return damaged;
    }

    /** Takes the register away; false when none was kept. */
    public boolean clear() throws SourceException {
        if (!shelf.exists()) {
            return false;
        }
        return locked(() -> {
            attempts.right();
            return shelf.clear();
        });
    }
}
