package vn.rasoat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Merely reads the first sheet of an xlsx file; touches every cell. */
final class ReadXlsx {
    private ReadXlsx() {}

    public static void main(String[] args) throws IOException {
        long rows = 0;
        long characters = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(Path.of(args[0]).toFile());
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                rows++;
                for (Cell cell : each.next()) {
                    characters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        System.out.println(rows + " rows, " + characters + " characters");
    }
}
