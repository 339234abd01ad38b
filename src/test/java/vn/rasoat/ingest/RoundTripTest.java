package vn.rasoat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.ingest.TestFiles.aside;
import static vn.rasoat.ingest.TestFiles.only;
import static vn.rasoat.ingest.TestFiles.row;
import static vn.rasoat.ingest.TestFiles.rows;
import static vn.rasoat.ingest.TestFiles.save;
import static vn.rasoat.ingest.TestFiles.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.rasoat.ingest.SetAside.Reason;

/** Random lists, written in every format, come back cell by cell. */
class RoundTripTest {
    private static final String[] HEADINGS = {
        "STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Giới tính", "Nơi ở", "Ghi chú"
    };
    private static final String[] NAMES = {
        "Nguyễn Văn Tổng", "Lê Cộng", "Tống Thị Thôn", "Trần \"Tý\" An", "Đỗ, Hà", "Phạm Nam", "Lò Văn Bản"
    };
    private static final String[] NOTES = {
        "", "", "thôn 1;\nxã B", "Tổng cộng", "(1)", "ghi chú: vắng", " hai  dấu ", "=1+1", "Ký"
    };

    private final Path folder;

    RoundTripTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 40).boxed();
    }

    private static List<List<String>> people(Random random) {
        List<List<String>> people = new ArrayList<>();
        int count = 1 + random.nextInt(1500);
        for (int i = 1; i <= count; i++) {
            people.add(List.of(
                    Integer.toString(i),
                    NAMES[random.nextInt(NAMES.length)],
                    random.nextBoolean()
                            ? "0" + (1 + random.nextInt(9)) + "/12/19" + (10 + random.nextInt(90))
                            : "1955",
                    random.nextInt(5) == 0 ? "" : "00119012" + (1000 + random.nextInt(9000)),
                    random.nextBoolean() ? "Nam" : "Nữ",
                    random.nextInt(3) == 0 ? "" : "Thôn " + random.nextInt(9),
                    NOTES[random.nextInt(NOTES.length)]));
        }
        return people;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_cell_comes_back(int seed) throws Exception {
        Random random = new Random(seed);
        List<List<String>> people = people(random);
        List<Path> files = seed % 8 == 0
                ? List.of(
                        csv(people, random),
                        book("a.xlsx", new XSSFWorkbook(), people),
                        book("a.xls", new HSSFWorkbook(), people))
                : List.of(csv(people, random));
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(i + 2)));
            row.addAll(people.get(i));
            expected.add(row);
        }
        for (Path file : files) {
            Table table = only(file);
            assertThat(rows(table)).as("%s, seed %s", file.getFileName(), seed).isEqualTo(expected);
            assertThat(aside(table).counts()).containsOnlyKeys(Reason.HEADER);
        }
    }

    private Path csv(List<List<String>> people, Random random) throws Exception {
        String delimiter = List.of(",", ";", "\t").get(random.nextInt(3));
        String line = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(String.join(delimiter, HEADINGS)).append(line);
        for (List<String> person : people) {
            List<String> cells = new ArrayList<>();
            for (String cell : person) {
                boolean quote = cell.matches("(?s).*[\",;\\n\\t].*") || random.nextInt(6) == 0;
                cells.add(quote ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
            }
            text.append(String.join(delimiter, cells)).append(line);
        }
        return text(folder, "a.csv", text.toString());
    }

    private Path book(String name, Workbook book, List<List<String>> people) throws Exception {
        Sheet sheet = book.createSheet("DS");
        row(sheet, 1, (Object[]) HEADINGS);
        for (int i = 0; i < people.size(); i++) {
            row(sheet, i + 2, people.get(i).toArray());
        }
        return save(folder, name, book);
    }
}
