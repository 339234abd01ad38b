package vn.rasoat.app.register;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.app.register.RegisterViewModel.Work;
import vn.rasoat.register.store.StoreProgress;

/** Tells the window how far a register has come, not more often than it can draw. */
final class Reporter implements StoreProgress {
    private static final long NANOS_BETWEEN = 80_000_000;

    private final Desk desk;
    private final AtomicBoolean stop;
    private final Consumer<Work> show;
    private final String language;
    private long last = System.nanoTime();

    Reporter(Desk desk, AtomicBoolean stop, Consumer<Work> show) {
        this.desk = desk;
        this.stop = stop;
        this.show = show;
        this.language = desk.language();
    }

    @Override
    public boolean reached(Step step, long done, long all) {
        long now = System.nanoTime();
        if (now - last > NANOS_BETWEEN) {
            last = now;
            String text = desk.texts()
                    .get(
                            "register.step." + step.name().toLowerCase(Locale.ROOT),
                            String.format(Locale.forLanguageTag(language), "%,d", done));
            double part = all > 0 ? Math.min(1, done / (double) all) : -1;
            desk.background().later(() -> show.accept(new Work(text, part)));
        }
        return !stop.get();
    }
}
