package vn.rasoat.cli;

import java.io.PrintWriter;
import java.util.Locale;
import vn.rasoat.job.CheckJob;
import vn.rasoat.job.Problems;
import vn.rasoat.model.SourceException;
import vn.rasoat.model.Texts;

/** Shows on a terminal how far a check has come. */
final class Terminal implements CheckJob.Watcher {
    private final PrintWriter err;
    private final Texts texts;
    private final LiveLine line;
    private String file = "";

    Terminal(PrintWriter err, Texts texts) {
        this.err = err;
        this.texts = texts;
        this.line = new LiveLine(err);
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
        line.show(() -> texts.get("phase." + phase.name().toLowerCase(Locale.ROOT), file, rows));
        return true;
    }

    void done() {
        line.done();
    }
}
