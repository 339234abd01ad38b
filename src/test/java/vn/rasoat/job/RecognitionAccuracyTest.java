package vn.rasoat.job;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.mapping.ColumnMapping;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;
import vn.rasoat.training.SampleJob;
import vn.rasoat.training.SampleOptions;
import vn.rasoat.training.SampleResult;
import vn.rasoat.training.list.ListProfiles;
import vn.rasoat.training.write.Format;
import vn.rasoat.training.write.Layout;

/** Headers, first rows, fields and numbers of rows are recognised in files as messy as real ones, from the file to the field. */
class RecognitionAccuracyTest {
    private static final double SHARE = 0.98;
    private static final int PEOPLE = 400;
    private static final List<Long> SEEDS = List.of(1L);

    @TempDir
    private Path folder = Path.of(".");

    private final Recognition recognition = new Recognition(Toolbox.bundled());
    private final Map<String, int[]> byLayout = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /** Habits that files have together: none, each alone, what is usual, and all that go together. */
    private static Map<String, Set<Layout>> layouts() {
        Map<String, Set<Layout>> out = new LinkedHashMap<>();
        out.put("tidy", Set.of());
        out.put("printed", Layout.printed());
        for (Layout habit : Layout.values()) {
            out.put(habit.name(), Set.of(habit));
        }
        out.put("printed, ticks, repeated", with(Layout.SEX_TICKS, Layout.REPEATED_HEADER));
        out.put("printed, birth by sex", with(Layout.BIRTH_BY_SEX, Layout.REAL_DATES));
        out.put("printed, a sheet each", with(Layout.SHEET_PER_HAMLET, Layout.NUMERIC_IDS));
        out.put("printed, TCVN3", with(Layout.TCVN3));
        out.put("printed, VNI", with(Layout.VNI));
        return out;
    }

    private static Set<Layout> with(Layout... more) {
        Set<Layout> habits = new HashSet<>(Layout.printed());
        habits.addAll(List.of(more));
        return habits;
    }

    @Test
    void messy_files_are_recognised() throws Exception {
        for (Map.Entry<String, Set<Layout>> layout : layouts().entrySet()) {
            for (Format format : Format.values()) {
                for (long seed : SEEDS) {
                    look(layout.getKey(), layout.getValue(), format, seed);
                }
            }
        }
        byLayout.forEach((name, count) -> System.out.printf("%-26s %3d of %3d%n", name, count[1], count[0]));
        System.out.println(String.join("\n", wrong));
        int measured = 0;
        int good = 0;
        for (int[] count : byLayout.values()) {
            measured += count[0];
            good += count[1];
        }
        assertThat((double) good / measured)
                .as("%d of %d files right", good, measured)
                .isGreaterThanOrEqualTo(SHARE);
    }

    private void look(String name, Set<Layout> habits, Format format, long seed) throws Exception {
        Path to = folder.resolve(name.replace(' ', '_').replace(',', '_') + format + seed);
        SampleResult sample = SampleJob.run(SampleOptions.of(PEOPLE, seed, 0.02, to)
                .withLists(ListProfiles.all())
                .withFormat(format, habits));
        Map<String, List<NamedCsvRecord>> key = FindingLine.csv(sample.recognitionKey()).stream()
                .collect(Collectors.groupingBy(line -> line.getField("file")));
        for (Path file : sample.files()) {
            String list = String.valueOf(file.getFileName());
            List<String> faults = faults(
                    file, key.getOrDefault(list, List.of()), sample.rows().getOrDefault(list, -1L));
            int[] count = byLayout.computeIfAbsent(name + " " + format.extension(), any -> new int[2]);
            count[0]++;
            if (faults.isEmpty()) {
                count[1]++;
            } else {
                wrong.add(name + ", seed " + seed + ", " + list + ": "
                        + faults.stream().limit(4).toList());
            }
        }
    }

    private List<String> faults(Path file, List<NamedCsvRecord> key, long rows) throws IOException {
        List<String> faults = new ArrayList<>();
        try {
            RecognizedFile found = recognition.open(file, Optional.empty(), Overrides.NONE, Checking.AS_OF);
            Map<String, RecognizedTable> bySheet = new TreeMap<>();
            long read = 0;
            for (RecognizedTable table : found.tables()) {
                bySheet.putIfAbsent(table.table().info().sheet(), table);
                read += rows(table);
            }
            String kind = kind(String.valueOf(file.getFileName()));
            for (RecognizedTable table : found.tables()) {
                String seen = table.mapping().profile();
                if (!kind.isEmpty() && !seen.equals(kind)) {
                    faults.add("list " + seen + " for " + kind);
                }
            }
            if (read != rows) {
                faults.add("read " + read + " rows of " + rows);
            }
            for (NamedCsvRecord line : key) {
                RecognizedTable table = bySheet.get(line.getField("sheet"));
                compare(line, Optional.ofNullable(table), faults);
            }
        } catch (SourceException e) {
            faults.add("refused: " + e.code());
        }
        return faults.stream().distinct().toList();
    }

    /** The kind of list that a generated one should be taken for; none for the one that holds everything. */
    private static String kind(String file) {
        String id = file.substring(0, file.indexOf('.'));
        return switch (id) {
            case "toan_bo" -> "";
            case "mung_tho" -> "nguoi_cao_tuoi";
            default -> id;
        };
    }

    private static void compare(NamedCsvRecord line, Optional<RecognizedTable> found, List<String> faults) {
        if (found.isEmpty()) {
            faults.add("no table on sheet " + line.getField("sheet"));
            return;
        }
        var info = found.get().table().info();
        String expected = line.getField("header_first_row") + "-" + line.getField("header_last_row") + ", data "
                + line.getField("first_data_row");
        String seen = info.headerFirstRow() + "-" + info.headerLastRow() + ", data " + info.firstDataRow();
        if (!expected.equals(seen)) {
            faults.add("header " + seen + " for " + expected);
        }
        String field = found.get().mapping().columns().stream()
                .filter(column -> CellRef.letters(column.column()).equals(line.getField("column")))
                .findFirst()
                .flatMap(ColumnMapping::field)
                .map(each -> each.id())
                .orElse("");
        if (!field.equals(line.getField("field"))) {
            faults.add("column " + line.getField("column") + " as " + field + " for " + line.getField("field"));
        }
    }

    private static long rows(RecognizedTable table) throws SourceException {
        long rows = 0;
        try (BlockStream blocks = table.table().open()) {
            for (Optional<PendingBlock> block = blocks.next(); block.isPresent(); block = blocks.next()) {
                rows += block.get().read().size();
            }
        }
        return rows;
    }
}
