package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line of findings.csv, read as anybody would read it: not with the program's own classes. */
record FindingLine(
        String finding,
        String file,
        String sheet,
        String row,
        String column,
        String field,
        String rule,
        String severity,
        String value,
        String suggestion,
        String message) {
    static List<FindingLine> all(Path folder) throws IOException {
        return csv(folder.resolve("findings.csv")).stream()
                .map(line -> new FindingLine(
                        line.getField("finding"),
                        line.getField("file"),
                        line.getField("sheet"),
                        line.getField("row"),
                        line.getField("column"),
                        line.getField("field"),
                        line.getField("rule"),
                        line.getField("severity"),
                        line.getField("value"),
                        line.getField("suggestion"),
                        line.getField("message")))
                .toList();
    }

    /** The lines of a CSV file with a header and a byte order mark. */
    static List<NamedCsvRecord> csv(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(Files.readString(file, UTF_8).substring(1))) {
            return reader.stream().toList();
        }
    }

    String place() {
        return file + "|" + sheet + "|" + row;
    }

    @Override
    public String toString() { // values are people's data
        return "FindingLine[" + rule + " at " + place() + column + "]";
    }
}
