package vn.rasoat.app.check;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.check.Progress;
import vn.rasoat.check.Progress.Phase;
import vn.rasoat.job.CheckOptions;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Exceptions;
import vn.rasoat.job.RecognizedFile;
import vn.rasoat.job.Toolbox;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.rule.RuleException;

/** What the screen of a running check knows and can do: how far it is, and stop it. */
public final class CheckViewModel {
    private static final long NANOS_BETWEEN = 80_000_000;
    /** Lists of more rows are checked only when that is asked for: their findings take memory. */
    private static final long MOST_AHEAD = 150_000;

    private final Desk desk;
    private final Consumer<CheckedFile> checked;
    private final Runnable cancelled;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private Optional<Run> running = Optional.empty();
    private Optional<Key> last = Optional.empty();

    /**
     * @param checked goes on with the result
     * @param cancelled goes back when the check was stopped or failed
     */
    public CheckViewModel(Desk desk, Consumer<CheckedFile> checked, Runnable cancelled) {
        this.desk = desk;
        this.checked = checked;
        this.cancelled = cancelled;
    }

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** The rows done in the present phase. */
    public ReadOnlyLongProperty rows() {
        return rows.getReadOnlyProperty();
    }

    /** How much is done, 0 to 1; -1 when that cannot be told. */
    public ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Begins with what will probably be wanted next, while the person is still looking at the file. */
    public void prepare(CheckOrder order) {
        Key key = key(order);
        if (running.filter(run -> run.key.equals(key)).isPresent()
                || last.filter(key::equals).isPresent()) {
            return;
        }
        forget();
        if (expected(order) <= MOST_AHEAD) {
            Run run = new Run(key, expected(order));
            running = Optional.of(run);
            if (!desk.background().meanwhile(() -> run.check(order), run::done, run::failed)) {
                forget();
            }
        }
    }

    /** What was begun is not wanted. */
    public void forget() {
        running.ifPresent(run -> run.stop.set(true));
        running = Optional.empty();
    }

    /** Checks; what was begun already is gone on with. */
    public void start(CheckOrder order) {
        phase.set(Phase.READING);
        rows.set(0);
        done.set(-1);
        Key key = key(order);
        Optional<Run> begun = running.filter(run -> run.key.equals(key));
        if (begun.isPresent()) {
            begun.get().await();
            return;
        }
        forget();
        Run run = new Run(key, expected(order));
        running = Optional.of(run);
        run.await();
        desk.background().run(() -> run.check(order), run::done, run::failed);
    }

    private Key key(CheckOrder order) {
        return new Key(order.session().file(), desk.tools(), order.tables(), order.register(), desk.language());
    }

    private static long expected(CheckOrder order) {
        return order.session().file().tables().stream()
                .mapToLong(table -> table.table().info().estimatedRows())
                .sum();
    }

    /** All that a check's result depends on. Files and tools are new objects whenever anything about them is decided otherwise. */
    private record Key(
            RecognizedFile file,
            Toolbox tools,
            List<String> tables,
            Optional<RegisterExtract> register,
            String language) {
        @Override
        @SuppressWarnings("ReferenceEquality") // a file is known by being the same one, not by looking alike
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.file == file
                    && key.tools == tools
                    && key.tables.equals(tables)
                    && same(key.register, register)
                    && key.language.equals(language);
        }

        @SuppressWarnings("ReferenceEquality") // a register is opened, not compared
        private static boolean same(Optional<RegisterExtract> one, Optional<RegisterExtract> other) {
            return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get() == other.get());
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(file);
        }

        @Override
        public String toString() { // tables may be named after people
            return "Key[" + tables.size() + " tables]";
        }
    }

    /** One check, from its beginning; the person may be waiting for it or not yet. */
    private final class Run {
        private final Key key;
        private final AtomicBoolean stop = new AtomicBoolean();
        private final long expected;
        private boolean awaited;
        private Optional<CheckedFile> result = Optional.empty();

        Run(Key key, long expected) {
            this.key = key;
            this.expected = expected;
        }

        CheckedFile check(CheckOrder order) throws SourceException, RuleException {
            CheckOptions options = new CheckOptions(
                    Optional.empty(),
                    order.session().asOf(),
                    Overrides.NONE,
                    key.language,
                    List.of(),
                    false,
                    Exceptions.NONE,
                    order.tables(),
                    order.register());
            return order.session().check(options, new Reporter(this));
        }

        /** From now on the window shows how far it is, and its end is told. */
        void await() {
            awaited = true;
            result.ifPresent(this::tell);
        }

        void done(CheckedFile file) {
            result = Optional.of(file);
            if (awaited) {
                tell(file);
            }
        }

        private void tell(CheckedFile file) {
            if (!stop.get()) {
                running = Optional.empty();
                last = Optional.of(key);
                checked.accept(file);
            }
        }

        void failed(Exception failure) {
            if (running.filter(run -> run == this).isEmpty() || stop.get()) {
                return;
            }
            running = Optional.empty();
            if (awaited) {
                cancelled.run();
                if (!(failure instanceof CheckCancelledException)) {
                    desk.tell(failure);
                }
            }
        }
    }

    /** Stops the check and goes back at once. */
    public void cancel() {
        forget();
        cancelled.run();
    }

    /** Tells the window how far the check is, not more often than it can draw. */
    private final class Reporter implements Progress {
        private final Run run;
        private long last = System.nanoTime();

        Reporter(Run run) {
            this.run = run;
        }

        @Override
        public boolean reached(Phase reached, long so) {
            long now = System.nanoTime();
            if (now - last > NANOS_BETWEEN) {
                last = now;
                desk.background().later(() -> show(reached, so));
            }
            return !run.stop.get();
        }

        private void show(Phase reached, long so) {
            if (!run.awaited || run.stop.get()) {
                return;
            }
            phase.set(reached);
            rows.set(so);
            double part = run.expected > 0 ? Math.min(1, so / (double) run.expected) : -1;
            done.set(
                    part < 0
                            ? -1
                            : switch (reached) {
                                case READING -> 0.7 * part;
                                case COMPARING -> 0.75;
                                case WRITING -> 0.75 + 0.25 * part;
                            });
        }
    }
}
