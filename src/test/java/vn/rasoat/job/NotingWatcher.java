package vn.rasoat.job;

import java.util.List;
import vn.rasoat.model.SourceException;

/** Notes which files were unusable. */
record NotingWatcher(List<SourceException> problems) implements CheckJob.Watcher {
    @Override
    public void file(String name) {
        // tests ask afterwards
    }

    @Override
    public void unusable(String name, SourceException problem) {
        problems.add(problem);
    }

    @Override
    public boolean reached(Phase phase, long rows) {
        return true;
    }
}
