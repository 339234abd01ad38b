package vn.rasoat.job;

import vn.rasoat.model.SourceException;

/** Watches a check of files that must be usable. */
final class Silent implements CheckJob.Watcher {
    @Override
    public void file(String name) {}

    @Override
    public void unusable(String name, SourceException problem) {
        throw new AssertionError(problem);
    }

    @Override
    public boolean reached(Phase phase, long rows) {
        return true;
    }
}
