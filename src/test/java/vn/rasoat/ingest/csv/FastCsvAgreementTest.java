package vn.rasoat.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our grammar of delimited text against FastCSV's. */
class FastCsvAgreementTest {
    private static final String[] PIECES = {
        "a", "Nguyễn", "Đ", "😀", " ", "1", "001190123456", ";", "'", "\t", "ộ", "long text of words"
    };

    static Stream<Integer> seeds() {
        return IntStream.range(0, 400).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void splits_into_the_same_cells(int seed) {
        String text = random(new Random(seed));
        List<List<String>> expected = new ArrayList<>();
        try (Stream<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()) {
            records.forEach(r -> expected.add(r.getFields()));
        }

        assertThat(split(text)).isEqualTo(expected);
    }

    private static List<List<String>> split(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Records records = new Records((byte) ',', 32_767);
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int end = records.recordEnd(bytes, at, bytes.length, true);
            List<String> row = new ArrayList<>();
            byte[] own = bytes.clone();
            int next = records.split(
                    own, at, bytes.length, (column, from, to) -> row.add(new String(own, from, to - from, UTF_8)));
            assertThat(next).isEqualTo(end);
            rows.add(row);
            at = next;
        }
        return rows;
    }

    private static String random(Random random) {
        StringBuilder out = new StringBuilder();
        int rows = 1 + random.nextInt(30);
        for (int r = 0; r < rows; r++) {
            int columns = 1 + random.nextInt(6);
            for (int c = 0; c < columns; c++) {
                out.append(c > 0 ? "," : "").append(cell(random));
            }
            out.append(List.of("\n", "\r\n", "\r").get(random.nextInt(3)));
        }
        return out.toString();
    }

    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = random.nextInt(3) == 0;
        for (int i = random.nextInt(5); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
            if (quoted) {
                cell.append(List.of("", "\"\"", ",", "\n", "\r\n").get(random.nextInt(5)));
            } else if (random.nextInt(8) == 0) {
                cell.append('"'); // a lone quote inside
            }
        }
        return quoted ? "\"" + cell + "\"" : cell.toString();
    }
}
