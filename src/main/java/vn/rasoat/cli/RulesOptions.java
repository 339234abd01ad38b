package vn.rasoat.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.rasoat.job.Toolbox;
import vn.rasoat.model.SourceException;

/** Where a user's own rules are, and whose they must be. */
final class RulesOptions {
    @Option(names = "--rules", paramLabel = "DIR|ZIP", descriptionKey = "rules.rules")
    private @Nullable Path rules;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            descriptionKey = "rules.key",
            defaultValue = "${env:RASOAT_RULES_KEY}")
    private @Nullable Path key;

    /** The program's tools, with the user's rules where there are any. */
    Toolbox tools() throws SourceException {
        return rules == null ? Toolbox.bundled() : Toolbox.overlaidBy(rules, Optional.ofNullable(key));
    }
}
