package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.CsvText;
import vn.rasoat.workspace.decision.Decision.Acceptance;
import vn.rasoat.workspace.decision.Standing;
import vn.rasoat.workspace.decision.Standing.State;

/**
 * Findings that a person has accepted as right, each with a reason: an ID that the law lets its holder keep after a correction
 * (NĐ 70/2024/NĐ-CP art. 11), a name that looks odd but is so written in the register.
 *
 * @param findings the ids of the findings whose acceptance has not expired
 */
public record Exceptions(Set<String> findings) {
    public static final Exceptions NONE = new Exceptions(Set.of());

    private static final List<String> COLUMNS = List.of("finding", "reason", "person", "expires");
    private static final ReasonedLines LINES = new ReasonedLines(
            new ReasonedLines.Refusals(
                    file -> new SourceException("exceptions-too-big", file),
                    (cause, file) -> new SourceException(cause, "exceptions-unreadable", file),
                    (file, line, column) -> new SourceException("exceptions-incomplete", file, line, column)),
            64L << 20,
            COLUMNS.subList(0, 3));

    public Exceptions {
        findings = Set.copyOf(findings);
    }

    /** What of the decisions about findings are acceptances that hold on a day. */
    public static Exceptions of(Map<String, Standing> standings, LocalDate asOf) {
        return new Exceptions(standings.entrySet().stream()
                .filter(each -> each.getValue().state(asOf) == State.ACCEPTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /**
     * Writes acceptances as the CSV file that {@link #read} takes, so that what was accepted on the screen holds on the command
     * line and on another computer; what is no acceptance is left out.
     *
     * @throws SourceException when it cannot be written
     */
    public static void write(Path file, Map<String, Standing> standings) throws SourceException {
        try (AtomicOutput out = new AtomicOutput(file)) {
            StringBuilder lines = new StringBuilder("\uFEFF" + String.join(",", COLUMNS) + "\r\n");
            new TreeMap<>(standings).forEach((id, standing) -> standing.decision()
                    .filter(Acceptance.class::isInstance)
                    .map(Acceptance.class::cast)
                    .ifPresent(each -> line(lines, id, each)));
            out.stream().write(lines.toString().getBytes(UTF_8));
            out.complete();
        } catch (IOException e) {
            throw new SourceException(e, "output-failed", file.toString());
        }
    }

    private static void line(StringBuilder out, String id, Acceptance acceptance) {
        CsvText.append(out, id);
        CsvText.append(out.append(','), acceptance.reason());
        CsvText.append(out.append(','), acceptance.person());
        out.append(',').append(acceptance.expires().map(LocalDate::toString).orElse(""));
        out.append("\r\n");
    }

    /**
     * Reads a CSV file with the columns {@code finding,reason,person,expires}; the last may be empty for "never", else is an
     * ISO date.
     *
     * @param asOf acceptances that expired before this day do not count
     * @throws SourceException when a line has no finding, reason or person, or its date is none: nothing is accepted without
     */
    public static Exceptions read(Path file, LocalDate asOf) throws SourceException {
        Set<String> accepted = new HashSet<>();
        LINES.read(file, (line, name) -> add(line, name, asOf, accepted));
        return new Exceptions(accepted);
    }

    private static void add(NamedCsvRecord line, String file, LocalDate asOf, Set<String> accepted)
            throws SourceException {
        String expires = line.findField("expires").orElse("").strip();
        try {
            if (expires.isEmpty() || !LocalDate.parse(expires).isBefore(asOf)) {
                accepted.add(line.getField("finding").strip());
            }
        } catch (DateTimeException e) {
            throw new SourceException(e, "exceptions-date", file, line.getStartingLineNumber());
        }
    }
}
