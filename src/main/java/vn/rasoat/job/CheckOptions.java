package vn.rasoat.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.register.extract.RegisterExtract;

/**
 * How files are to be checked.
 *
 * @param profile the kind of list, or empty to recognise it
 * @param asOf the reference date
 * @param overrides what the person says about columns
 * @param language {@code vi} or {@code en}
 * @param formats which documents to write
 * @param unmasked whether long numbers are written in full in documents for people
 * @param exceptions findings that a person has accepted
 * @param tables the names of the tables or sheets to check; none for those that look like people
 * @param register the extract of the population register that lists are compared with, or empty
 */
public record CheckOptions(
        Optional<String> profile,
        LocalDate asOf,
        Overrides overrides,
        String language,
        List<Format> formats,
        boolean unmasked,
        Exceptions exceptions,
        List<String> tables,
        Optional<RegisterExtract> register) {
    public CheckOptions {
        formats = List.copyOf(formats);
        tables = List.copyOf(tables);
    }

    /** Options without a register. */
    public CheckOptions(
            Optional<String> profile,
            LocalDate asOf,
            Overrides overrides,
            String language,
            List<Format> formats,
            boolean unmasked,
            Exceptions exceptions,
            List<String> tables) {
        this(profile, asOf, overrides, language, formats, unmasked, exceptions, tables, Optional.empty());
    }

    /** For the tables that look like people. */
    public CheckOptions(
            Optional<String> profile,
            LocalDate asOf,
            Overrides overrides,
            String language,
            List<Format> formats,
            boolean unmasked,
            Exceptions exceptions) {
        this(profile, asOf, overrides, language, formats, unmasked, exceptions, List.of(), Optional.empty());
    }

    /** A document that a check can write. */
    public enum Format {
        XLSX,
        CSV,
        JSON,
        HTML
    }
}
