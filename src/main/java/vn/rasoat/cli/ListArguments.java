package vn.rasoat.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.rasoat.job.Toolbox;
import vn.rasoat.mapping.Profile;
import vn.rasoat.model.SourceException;

/** Which lists are meant, and as of when they are looked at. */
final class ListArguments {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "ID|auto")
    private String profile = "auto";

    @Option(names = "--table", paramLabel = "NAME")
    private List<String> tables = List.of();

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate asOf;

    List<Path> files() {
        return files;
    }

    /** The names of the tables to take; empty for those that look like people. */
    List<String> tables() {
        return tables;
    }

    /** The day of the check: today unless another is given. */
    LocalDate reference() {
        return asOf == null ? LocalDate.now() : asOf;
    }

    /**
     * The kind of list; empty when it is to be recognised.
     *
     * @throws SourceException when there is no such kind
     */
    Optional<String> profile(Toolbox tools) throws SourceException {
        if (profile.equals("auto")) {
            return Optional.empty();
        }
        if (tools.profiles().profile(profile).isEmpty()) {
            String known = String.join(
                    ", ", tools.profiles().all().stream().map(Profile::id).toList());
            throw new SourceException("profile-unknown", profile, known);
        }
        return Optional.of(profile);
    }
}
