package vn.rasoat.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.ingest.RowBlock;

/**
 * The lines of one header: rows {@code first} to {@code last} of the head, at most three, grown from the row whose words were
 * recognised.
 */
record HeaderSpan(int first, int last) {
    private static final int MAX_LINES = 3;

    static HeaderSpan around(int row, List<Line> lines, HeaderSense sense) {
        int first = row;
        int last = row;
        while (last - first + 1 < MAX_LINES
                && last + 1 < lines.size()
                && adjacent(lines, last)
                && continuesBelow(lines, last, sense)) {
            last++;
        }
        while (last - first + 1 < MAX_LINES
                && first > 0
                && adjacent(lines, first - 1)
                && standsAbove(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        return new HeaderSpan(first, last);
    }

    private static boolean adjacent(List<Line> lines, int upper) {
        return lines.get(upper).number() + 1 == lines.get(upper + 1).number();
    }

    /** Whether the lower row refines the upper one ("Nam | Nữ" under "Ngày sinh"), or is a second header in other words. */
    private static boolean continuesBelow(List<Line> lines, int row, HeaderSense sense) {
        Line upper = lines.get(row);
        Line lower = lines.get(row + 1);
        if (lower.isEmpty() || lower.isNumbering() || !lower.cells().stream().allMatch(HeaderSpan::canBeHeading)) {
            return false;
        }
        boolean code = lower.size() >= 3 && Headings.known(lower, sense) >= 0.6 * lower.size();
        Set<Integer> spanned = spannedColumns(upper);
        List<Integer> above = columns(upper);
        long known = lower.cells().stream()
                .filter(c -> above.contains(c.column()) && Headings.isKnown(c, sense))
                .count();
        long under = lower.cells().stream()
                .filter(c -> spanned.contains(c.column()) || (above.contains(c.column()) && Headings.isKnown(c, sense)))
                .count();
        boolean enough = under >= 2 || (lower.size() == 1 && known == 1); // a group of a single column
        boolean refines = enough && under >= 0.8 * lower.size() && lower.size() <= upper.size() + spanned.size();
        boolean alone = lower.size() < 0.8 * bodyWidth(upper) && !isFirstOfMany(lines, row + 1);
        return code || (refines && (alone || Headings.isHeader(lower, sense)));
    }

    private static int bodyWidth(Line upper) {
        Line.Cell end = upper.cells().get(upper.size() - 1);
        return end.column() + end.span() - upper.cells().get(0).column();
    }

    private static boolean canBeHeading(Line.Cell cell) {
        return cell.raw().length() <= 80 && Headings.isWord(cell);
    }

    /** Whether the row after next fills the very same columns: then the lower row is the first of many, not a header's line. */
    private static boolean isFirstOfMany(List<Line> lines, int lower) {
        return lower + 1 < lines.size() && columns(lines.get(lower)).equals(columns(lines.get(lower + 1)));
    }

    private static List<Integer> columns(Line line) {
        return line.cells().stream().map(Line.Cell::column).toList();
    }

    /** Columns that a cell of the row covers together with others, by merging or by blanks to its right. */
    private static Set<Integer> spannedColumns(Line upper) {
        Set<Integer> spanned = new TreeSet<>();
        List<Line.Cell> cells = upper.cells();
        for (int i = 0; i < cells.size(); i++) {
            Line.Cell cell = cells.get(i);
            int next = i + 1 < cells.size() ? cells.get(i + 1).column() : cell.column() + 4;
            if (next > cell.column() + 1) { // merged, or blank where merging was lost
                for (int c = cell.column(); c < next; c++) {
                    spanned.add(c);
                }
            }
        }
        return spanned;
    }

    /** Whether the upper row heads groups of the lower one's columns. */
    private static boolean standsAbove(Line upper, Line lower) {
        if (upper.size() < 2
                || upper.cells().stream()
                        .anyMatch(c -> !Headings.isWord(c)
                                || c.raw().length() > 80
                                || Words.letterhead(c.folded())
                                || Words.group(c.folded()))) {
            return false;
        }
        Set<Integer> spanned = spannedColumns(upper);
        long under =
                lower.cells().stream().filter(c -> spanned.contains(c.column())).count();
        Set<Integer> lowerColumns = new TreeSet<>();
        lower.cells().forEach(c -> lowerColumns.add(c.column()));
        boolean addsColumns = upper.cells().stream().anyMatch(c -> !lowerColumns.contains(c.column()));
        boolean sure = upper.cells().stream().anyMatch(c -> c.span() > 1);
        return under >= 2 && (addsColumns || sure);
    }

    /** The header's lines for each column, from the top one to the lowest; a text merged downwards counts once. */
    List<List<String>> headers(RowBlock rows, List<Line> lines, int width) {
        List<List<String>> headers = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            List<String> column = new ArrayList<>();
            for (int r = first; r <= last; r++) {
                String text = text(rows, lines, r, c);
                boolean again =
                        !column.isEmpty() && column.get(column.size() - 1).equals(text);
                if (!text.isBlank() && !again) {
                    column.add(text);
                }
            }
            headers.add(column);
        }
        return headers;
    }

    /** The cell's text; in an upper line, a blank right of a heading belongs to it when the next line goes on there. */
    private String text(RowBlock rows, List<Line> lines, int row, int column) {
        if (!rows.isBlank(row, column)) {
            return rows.text(row, column);
        }
        if (row == last || !hasOwn(lines.get(row + 1), column)) {
            return "";
        }
        for (int c = column - 1; c >= 0; c--) {
            if (!rows.isBlank(row, c)) {
                return hasOwn(lines.get(row + 1), c) ? rows.text(row, c) : "";
            }
            if (!hasOwn(lines.get(row + 1), c)) {
                return "";
            }
        }
        return "";
    }

    private static boolean hasOwn(Line line, int column) {
        return line.cells().stream().anyMatch(c -> c.column() == column);
    }
}
