package vn.rasoat.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;

/** One line of a terminal that is written over again and again; nothing when there is no terminal. */
final class LiveLine {
    private static final long EVERY_NANOS = 150_000_000L;
    private static final int WIDTH = 78;
    private static final String CLEAR = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintWriter err;
    private final boolean live = System.console() != null;
    private long last;

    LiveLine(PrintWriter err) {
        this.err = err;
    }

    /** Shows a text, unless another was shown just now. */
    void show(Supplier<String> text) {
        long now = System.nanoTime();
        if (live && now - last > EVERY_NANOS) {
            last = now;
            String what = text.get();
            err.print(CLEAR + (what.length() > WIDTH ? what.substring(0, WIDTH) : what));
            err.flush();
        }
    }

    void done() {
        if (live) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
