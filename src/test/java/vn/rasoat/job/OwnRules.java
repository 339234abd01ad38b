package vn.rasoat.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.rasoat.check.Progress;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;

/** Checks a file with rules from outside, for tests. */
record OwnRules(Path rules) {
    /** The findings; a file that cannot be used fails the test. */
    List<FindingLine> check(Path file, Path out) throws Exception {
        CheckOptions options = new CheckOptions(
                Optional.empty(), Checking.AS_OF, Overrides.NONE, "vi", List.of(Format.CSV), true, Exceptions.NONE);
        new CheckJob(Toolbox.overlaidBy(rules, Optional.empty()), options)
                .run(List.of(file), Optional.of(out), new Strict());
        return FindingLine.all(out);
    }

    private static final class Strict implements CheckJob.Watcher {
        @Override
        public void file(String name) {
            // nobody watches
        }

        @Override
        public void unusable(String name, SourceException problem) {
            throw new AssertionError(Problems.text(problem, "vi"), problem);
        }

        @Override
        public boolean reached(Progress.Phase phase, long rows) {
            return true;
        }
    }
}
