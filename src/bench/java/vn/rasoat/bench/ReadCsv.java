package vn.rasoat.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Merely reads a CSV file; touches every field. */
final class ReadCsv {
    private ReadCsv() {}

    public static void main(String[] args) throws IOException {
        long rows = 0;
        long characters = 0;
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(Path.of(args[0]), UTF_8)) {
            for (CsvRecord record : reader) {
                rows++;
                for (int i = 0; i < record.getFieldCount(); i++) {
                    characters += record.getField(i).length();
                }
            }
        }
        System.out.println(rows + " rows, " + characters + " characters");
    }
}
