package vn.rasoat.cli;

import java.io.PrintWriter;
import java.util.Locale;
import vn.rasoat.job.CheckJob;
import vn.rasoat.job.Problems;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Shows on a terminal how far a check has come, on one line that is written over; nothing when there is no terminal. */
final class Terminal implements CheckJob.Watcher {
    private static final long EVERY_NANOS = 150_000_000L;
    private static final String CLEAR = "\r" + " ".repeat(78) + "\r";

    private final PrintWriter err;
    private final Texts texts;
    private final boolean live = System.console() != null;
    private String file = "";
    private long last;

    Terminal(PrintWriter err, Texts texts) {
        this.err = err;
        this.texts = texts;
    }

    @Override
    public void file(String name) {
        file = name;
    }

    @Override
    public void unusable(String name, SourceException problem) {
        done();
        err.println(Problems.text(problem, texts.language()));
    }

    @Override
    public boolean reached(Phase phase, long rows) {
        long now = System.nanoTime();
        if (live && now - last > EVERY_NANOS) {
            last = now;
            String what = texts.get("phase." + phase.name().toLowerCase(Locale.ROOT), file, rows);
            err.print(CLEAR + (what.length() > 78 ? what.substring(0, 78) : what));
            err.flush();
        }
        return true;
    }

    void done() {
        if (live) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
