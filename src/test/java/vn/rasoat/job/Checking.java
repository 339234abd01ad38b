package vn.rasoat.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.rasoat.job.CheckOptions.Format;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.RunReport;
import vn.rasoat.rule.RuleException;

/** Runs the check job for tests, with what can be said about it said in a chain. */
record Checking(CheckOptions options, List<SourceException> problems) {
    static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final Toolbox TOOLS = Toolbox.bundled();

    static Checking writing(Format... formats) {
        return new Checking(
                new CheckOptions(
                        Optional.empty(), AS_OF, Overrides.NONE, "vi", List.of(formats), false, Exceptions.NONE),
                new ArrayList<>());
    }

    Checking mapped(String... columns) throws SourceException {
        return with(Overrides.parse(List.of(columns), TOOLS.fields()), options.language(), false, options.exceptions());
    }

    Checking unmasked() {
        return with(options.overrides(), options.language(), true, options.exceptions());
    }

    Checking accepting(Exceptions exceptions) {
        return with(options.overrides(), options.language(), options.unmasked(), exceptions);
    }

    Checking in(String language) {
        return with(options.overrides(), language, options.unmasked(), options.exceptions());
    }

    private Checking with(Overrides overrides, String language, boolean unmasked, Exceptions exceptions) {
        return new Checking(
                new CheckOptions(
                        options.profile(),
                        options.asOf(),
                        overrides,
                        language,
                        options.formats(),
                        unmasked,
                        exceptions),
                problems);
    }

    RunReport run(List<Path> files, Path out) throws SourceException, RuleException {
        return new CheckJob(TOOLS, options).run(files, Optional.of(out), new NotingWatcher(problems));
    }
}
