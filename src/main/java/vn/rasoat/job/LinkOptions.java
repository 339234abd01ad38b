package vn.rasoat.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How lists are to be linked.
 *
 * @param mapping the mapping file, or empty to find the fields in the lists themselves
 * @param truth the file of known pairs or clusters, or {@code column:NAME}, or {@code pattern:REGEX} on the keys
 * @param out where results are written; empty to write none
 * @param threshold the least probability of a match, 0 to 1
 * @param asOf the reference date
 * @param language {@code vi} or {@code en}
 */
public record LinkOptions(
        Optional<Path> mapping,
        Optional<String> truth,
        Optional<Path> out,
        double threshold,
        LocalDate asOf,
        String language) {
    /** The least probability of a match unless another is asked for. */
    public static final double DEFAULT_THRESHOLD = 0.9;
}
