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
import vn.rasoat.job.CheckSession;
import vn.rasoat.job.CheckedFile;
import vn.rasoat.job.Exceptions;
import vn.rasoat.mapping.Overrides;

/** What the screen of a running check knows and can do: how far it is, and stop it. */
public final class CheckViewModel {
    private static final long NANOS_BETWEEN = 80_000_000;

    private final Desk desk;
    private final Consumer<CheckedFile> checked;
    private final Runnable cancelled;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private final ReadOnlyLongWrapper rows = new ReadOnlyLongWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private AtomicBoolean stopped = new AtomicBoolean();

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

    public void start(CheckOrder order) {
        CheckSession session = order.session();
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        phase.set(Phase.READING);
        rows.set(0);
        done.set(-1);
        long expected = session.file().tables().stream()
                .mapToLong(table -> table.table().info().estimatedRows())
                .sum();
        CheckOptions options = new CheckOptions(
                Optional.empty(),
                session.asOf(),
                Overrides.NONE,
                desk.language(),
                List.of(),
                false,
                Exceptions.NONE,
                order.tables(),
                order.register());
        desk.background()
                .run(
                        () -> session.check(options, new Reporter(stop, expected)),
                        result -> {
                            if (!stop.get()) {
                                checked.accept(result);
                            }
                        },
                        failure -> failed(failure, stop));
    }

    private void failed(Exception failure, AtomicBoolean stop) {
        if (stop != stopped || (stop.get() && failure instanceof CheckCancelledException)) {
            return;
        }
        cancelled.run();
        if (!(failure instanceof CheckCancelledException)) {
            desk.tell(failure);
        }
    }

    /** Stops the check and goes back at once. */
    public void cancel() {
        stopped.set(true);
        cancelled.run();
    }

    /** Tells the window how far the check is, not more often than it can draw. */
    private final class Reporter implements Progress {
        private final AtomicBoolean stop;
        private final long expected;
        private long last = System.nanoTime();

        Reporter(AtomicBoolean stop, long expected) {
            this.stop = stop;
            this.expected = expected;
        }

        @Override
        public boolean reached(Phase reached, long so) {
            long now = System.nanoTime();
            if (now - last > NANOS_BETWEEN) {
                last = now;
                desk.background().later(() -> show(reached, so));
            }
            return !stop.get();
        }

        private void show(Phase reached, long so) {
            phase.set(reached);
            rows.set(so);
            double part = expected > 0 ? Math.min(1, so / (double) expected) : -1;
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
