package vn.rasoat.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What this table's data rows usually look like, so that a row that is none stands out.
 *
 * @param width the number of columns
 * @param typicalFill how many cells a data row usually has
 * @param digitColumns columns whose cells begin with a digit: numbers, dates, identity numbers; at most three
 * @param headings for each column the folded lines of its header
 */
record RowProfile(int width, int typicalFill, Set<Integer> digitColumns, List<Set<String>> headings) {
    private static final int MAX_DIGIT_COLUMNS = 3;

    static RowProfile of(int width, List<Line> body, List<List<String>> headers) {
        List<Set<String>> headings = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            Set<String> folded = new HashSet<>();
            if (c < headers.size()) {
                headers.get(c).forEach(line -> folded.add(Line.fold(line)));
            }
            headings.add(folded);
        }
        int[] fills =
                body.stream().mapToInt(Line::size).filter(n -> n > 1).sorted().toArray();
        int typical = fills.length == 0 ? 1 : fills[fills.length / 2];
        return new RowProfile(width, typical, digitColumns(body), headings);
    }

    private static Set<Integer> digitColumns(List<Line> body) {
        Map<Integer, int[]> counts = new HashMap<>();
        for (Line line : body) {
            for (Line.Cell cell : line.cells()) {
                int[] count = counts.computeIfAbsent(cell.column(), c -> new int[2]);
                count[0]++;
                count[1] += Character.isDigit(cell.folded().charAt(0)) ? 1 : 0;
            }
        }
        Set<Integer> chosen = new HashSet<>();
        counts.entrySet().stream()
                .filter(e -> e.getValue()[1] >= 2 && e.getValue()[1] >= 0.8 * e.getValue()[0])
                .sorted((a, b) -> b.getValue()[1] != a.getValue()[1]
                        ? b.getValue()[1] - a.getValue()[1]
                        : a.getKey() - b.getKey())
                .limit(MAX_DIGIT_COLUMNS)
                .forEach(e -> chosen.add(e.getKey()));
        return chosen;
    }

    /** Rows with at most this many cells are looked at closely. */
    int sparse() {
        return Math.max(1, Math.min(3, typicalFill * 2 / 5));
    }

    /** Whether the table's first column that is used counts the rows. */
    boolean isDigitColumn(int column) {
        return digitColumns.contains(column);
    }

    boolean isHeading(Line.Cell cell) {
        return cell.column() < headings.size() && headings.get(cell.column()).contains(cell.folded());
    }
}
