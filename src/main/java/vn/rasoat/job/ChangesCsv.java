package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.rasoat.correction.copy.CellChange;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.report.AtomicOutput;
import vn.rasoat.report.CsvText;

/**
 * Changes of cells as a CSV file with the columns {@code sheet,row,column,was,value}: the row's number and the column's letters as
 * Excel shows them, the old and the new value as the file holds them. It holds people's data and stays inside the unit.
 */
final class ChangesCsv {
    private static final String HEADER = "sheet,row,column,was,value";
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_COLUMNS = 16_384;

    private ChangesCsv() {}

    static void write(Path file, List<CellChange> changes) throws IOException {
        try (AtomicOutput out = new AtomicOutput(file)) {
            StringBuilder lines = new StringBuilder("\uFEFF" + HEADER + "\r\n");
            for (CellChange change : changes) {
                CsvText.append(lines, change.at().sheet());
                lines.append(',').append(change.at().row());
                lines.append(',').append(change.at().letters()).append(',');
                CsvText.append(lines, change.was());
                CsvText.append(lines.append(','), change.value());
                lines.append("\r\n");
            }
            out.stream().write(lines.toString().getBytes(UTF_8));
            out.complete();
        }
    }

    /** @throws SourceException {@code changes-unreadable}, {@code changes-too-big} or {@code changes-wrong} with the line */
    static List<CellChange> read(Path file) throws SourceException {
        String name = String.valueOf(file.getFileName());
        List<CellChange> out = new ArrayList<>();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new SourceException("changes-too-big", name);
            }
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(Files.newInputStream(file), UTF_8)) {
                for (NamedCsvRecord line : reader) {
                    out.add(change(line, name));
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new SourceException(e, "changes-unreadable", name);
        }
        return out;
    }

    private static CellChange change(NamedCsvRecord line, String file) throws SourceException {
        try {
            int row = Integer.parseInt(line.getField("row").strip());
            int column = column(line.getField("column").strip());
            if (row < 1 || column < 0) {
                throw new NumberFormatException();
            }
            CellRef at = new CellRef(line.getField("sheet"), row, column);
            return new CellChange(at, unguarded(line.getField("was")), unguarded(line.getField("value")));
        } catch (IllegalArgumentException | java.util.NoSuchElementException e) {
            throw new SourceException(e, "changes-wrong", file, line.getStartingLineNumber());
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char c : letters.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z' || column > MOST_COLUMNS) {
                return -1;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return column - 1;
    }

    /** Takes away the apostrophe that keeps spreadsheets from running a value. */
    private static String unguarded(String value) {
        return value.startsWith("'") && CsvText.looksLikeFormula(value.substring(1)) ? value.substring(1) : value;
    }
}
