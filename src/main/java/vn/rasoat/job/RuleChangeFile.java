package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.rule.RuleChange;
import vn.rasoat.rule.RuleChanges;
import vn.rasoat.rule.RuleException;

/**
 * What an office has decided about rules, as a CSV file with the columns {@code rule,severity,reason}; the severity is {@code error},
 * {@code warning}, {@code info} or {@code off}. The window keeps its decisions in such a file, and the command line reads one.
 */
public final class RuleChangeFile {
    private static final List<String> COLUMNS = List.of("rule", "severity", "reason");
    private static final ReasonedLines LINES = new ReasonedLines(
            new ReasonedLines.Refusals(
                    file -> new SourceException("overrides-too-big", file),
                    (cause, file) -> new SourceException(cause, "overrides-unreadable", file),
                    (file, line, column) -> new SourceException("overrides-incomplete", file, line, column)),
            1 << 20,
            COLUMNS);

    private RuleChangeFile() {}

    /**
     * Reads the decisions.
     *
     * @throws SourceException when a line lacks anything: no rule is changed without a reason
     */
    public static RuleChanges read(Path file) throws SourceException {
        List<RuleChange> changes = new ArrayList<>();
        LINES.read(file, (line, name) -> changes.add(change(line, name)));
        return RuleChanges.of(changes);
    }

    /**
     * As {@link #read}, for tools that must have all the rules; a misspelt rule is not passed over.
     *
     * @throws RuleException when the packs cannot be read, or a rule cannot be changed so
     */
    public static RuleChanges readFor(Path file, Toolbox tools) throws SourceException, RuleException {
        RuleChanges changes = read(file);
        Set<String> known = tools.packsAsPublished().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(rule -> rule.id())
                .collect(Collectors.toSet());
        for (RuleChange change : changes.all()) {
            if (!known.contains(change.rule())) {
                throw new SourceException("overrides-rule", String.valueOf(file.getFileName()), change.rule());
            }
        }
        tools.with(changes).packs();
        return changes;
    }

    private static RuleChange change(NamedCsvRecord line, String file) throws SourceException {
        return new RuleChange(
                line.getField("rule").strip(),
                severity(line, file),
                line.getField("reason").strip());
    }

    private static Optional<Severity> severity(NamedCsvRecord line, String file) throws SourceException {
        String code = line.getField("severity").strip().toLowerCase(Locale.ROOT);
        if (code.equals(RuleChange.OFF)) {
            return Optional.empty();
        }
        for (Severity severity : Severity.values()) {
            if (severity.code().equals(code)) {
                return Optional.of(severity);
            }
        }
        throw new SourceException("overrides-severity", file, line.getStartingLineNumber());
    }

    /** Writes the decisions; the file appears whole or not at all. */
    public static void write(Path file, RuleChanges changes) throws IOException {
        try (AtomicOutput out = new AtomicOutput(file)) {
            Writer writer = new OutputStreamWriter(out.stream(), UTF_8);
            CsvWriter csv = CsvWriter.builder().build(writer);
            csv.writeRecord(COLUMNS);
            changes.all().forEach(change -> csv.writeRecord(change.rule(), change.code(), change.reason()));
            csv.flush();
            out.complete();
        }
    }
}
