package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.rasoat.model.SourceException;

/**
 * Reads the small CSV files in which people write down what they decided, a line each. A line without one of the needed columns
 * refuses the file: nothing is decided without a reason.
 *
 * @param refusals how a file is refused
 * @param mostBytes the largest file that is read
 * @param needed the columns in which every line must say something
 */
record ReasonedLines(Refusals refusals, long mostBytes, List<String> needed) {
    ReasonedLines {
        needed = List.copyOf(needed);
    }

    /**
     * The problems of one kind of file.
     *
     * @param tooBig about the file
     * @param unreadable about the file, with its cause
     * @param incomplete about a line that says nothing in a column
     */
    record Refusals(
            Function<String, SourceException> tooBig,
            BiFunction<Exception, String, SourceException> unreadable,
            Incomplete incomplete) {}

    /** Refuses a file for a line that says nothing in a column. */
    interface Incomplete {
        SourceException of(String file, long line, String column);
    }

    /** Takes a line. */
    interface Taker {
        void take(NamedCsvRecord line, String file) throws SourceException;
    }

    /** Reads a file from its first line to its last. */
    void read(Path file, Taker taker) throws SourceException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > mostBytes) {
                throw refusals.tooBig().apply(name);
            }
            // a line of too few cells is told of as one that lacks them
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                    .detectBomHeader(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofNamedCsvRecord(Files.newInputStream(file), UTF_8)) {
                for (NamedCsvRecord line : reader) {
                    refuseIncomplete(line, name);
                    taker.take(line, name);
                }
            }
        } catch (IOException | CsvParseException e) {
            throw refusals.unreadable().apply(e, name);
        }
    }

    private void refuseIncomplete(NamedCsvRecord line, String file) throws SourceException {
        for (String column : needed) {
            if (line.findField(column).orElse("").isBlank()) {
                throw refusals.incomplete().of(file, line.getStartingLineNumber(), column);
            }
        }
    }
}
