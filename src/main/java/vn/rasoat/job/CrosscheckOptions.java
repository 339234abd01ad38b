package vn.rasoat.job;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.mapping.Profile;
import vn.rasoat.model.SourceException;

/**
 * How lists are to be laid beside each other.
 *
 * @param asOf the reference date
 * @param overrides what the person says about columns
 * @param language {@code vi} or {@code en}
 * @param unmasked whether long numbers are written in full in documents for people
 * @param tables the names of the tables or sheets to use; none for those that look like people
 * @param said what the person says of files, by {@link #key}
 * @param register a file to be read as an extract of the population register
 */
public record CrosscheckOptions(
        LocalDate asOf,
        Overrides overrides,
        String language,
        boolean unmasked,
        List<String> tables,
        Map<String, Said> said,
        Optional<Path> register) {
    public CrosscheckOptions {
        tables = List.copyOf(tables);
        said = Map.copyOf(said);
    }

    /**
     * What a person says of a file.
     *
     * @param profile the kind of list
     * @param date the day on which the list held, or empty
     */
    public record Said(String profile, Optional<LocalDate> date) {}

    /** What was said of a file, by its name. */
    Optional<Said> said(Path file) {
        return Optional.ofNullable(said.get(key(String.valueOf(file.getFileName()))));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads {@code tệp=loại} or {@code tệp=loại@2026-09-30} as the command line gives it.
     *
     * @throws SourceException {@code as-syntax} when a text has not that form, {@code profile-unknown} for an unknown kind of list
     */
    public static Map<String, Said> said(List<String> texts, Toolbox tools) throws SourceException {
        Map<String, Said> out = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            if (equals < 1) {
                throw new SourceException("as-syntax", text);
            }
            String[] parts = text.substring(equals + 1).strip().split("@", 2);
            if (tools.profiles().profile(parts[0]).isEmpty()) {
                String known = String.join(
                        ", ", tools.profiles().all().stream().map(Profile::id).toList());
                throw new SourceException("profile-unknown", parts[0], known);
            }
            String name = String.valueOf(Path.of(text.substring(0, equals)).getFileName());
            out.put(key(name), new Said(parts[0], date(text, parts)));
        }
        return out;
    }

    private static Optional<LocalDate> date(String text, String[] parts) throws SourceException {
        try {
            return parts.length < 2 ? Optional.empty() : Optional.of(LocalDate.parse(parts[1]));
        } catch (DateTimeException e) {
            throw new SourceException(e, "as-syntax", text);
        }
    }
}
