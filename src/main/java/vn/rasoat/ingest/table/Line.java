package vn.rasoat.ingest.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.CellKind;

/**
 * A row looked at closely: its cells that have text of their own, folded for comparison.
 *
 * @param number the Excel row number
 * @param cells the cells with text of their own, from left to right
 */
record Line(int number, List<Cell> cells) {
    private static final Pattern ID = Pattern.compile("\\d{12}|\\d{9}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}-\\d{2}-\\d{2}.*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DIGITS = Pattern.compile("[-+]?[\\d.,]*\\d[\\d.,]*%?");

    /**
     * A cell with text of its own.
     *
     * @param span how many columns it covers when merged sideways, otherwise 1
     */
    record Cell(int column, String raw, String folded, CellKind kind, int span) {
        /** Whether it holds a number and nothing else. */
        boolean isNumber() {
            return kind == CellKind.NUMBER || DIGITS.matcher(folded).matches();
        }

        boolean isDate() {
            return kind == CellKind.DATE || DAY.matcher(folded).matches();
        }

        /** Whether only a person's row would hold it: a personal number or a whole date. */
        boolean isHard() {
            return isDate() || ID.matcher(folded).matches();
        }

        @Override
        public String toString() { // people's data
            return "Cell[" + column + "]";
        }
    }

    static Line of(RowBlock rows, int row) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < rows.width(); c++) {
            if (rows.isBlank(row, c) || rows.isMerged(row, c)) {
                continue;
            }
            int end = c + 1;
            while (end < rows.width()
                    && rows.isMerged(row, end)
                    && rows.text(row, end).equals(rows.text(row, c))) {
                end++;
            }
            add(cells, c, rows.text(row, c), rows.kind(row, c), end - c);
        }
        return new Line(rows.rowNumber(row), cells);
    }

    /** The row that was begun last in a builder. */
    static Line of(RowBlock.Builder rows, int number) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < rows.width(); c++) {
            if (rows.start(c) == rows.end(c) || rows.isMerged(c)) {
                continue;
            }
            int end = c + 1;
            while (end < rows.width() && rows.isMerged(end) && rows.text(end).equals(rows.text(c))) {
                end++;
            }
            add(cells, c, rows.text(c), rows.kind(c), end - c);
        }
        return new Line(number, cells);
    }

    private static void add(List<Cell> cells, int column, String raw, CellKind kind, int span) {
        String folded = fold(raw);
        if (!folded.isEmpty()) {
            cells.add(new Cell(column, raw, folded, kind, span));
        }
    }

    /** Lower case, composed, single spaces; the marks stay, since they tell a total from a family name. */
    static String fold(String raw) {
        String cut = raw.length() > 300 ? raw.substring(0, 300) : raw;
        return SPACES.matcher(Normalizer.normalize(cut, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    int size() {
        return cells.size();
    }

    boolean hasHardCell() {
        return cells.stream().anyMatch(Cell::isHard);
    }

    /** Whether the cells are the column numbers under a header: (1) (2) (3), 1 2 3, A B 1 2 3, 7=5+6. */
    boolean isNumbering() {
        if (cells.size() < 3) {
            return false;
        }
        int expected = 1;
        boolean bracketed = true;
        for (Cell cell : cells) {
            String text = cell.folded();
            if (expected == 1 && text.matches("[\\[(]?[a-d][\\])]?")) {
                continue; // A, B, C stand over the columns that name things
            }
            if (!text.matches("[\\[(]?" + expected + "[\\])]?\\s*(=.*)?")) {
                return false;
            }
            bracketed &= text.startsWith("(") || text.startsWith("[");
            expected++;
        }
        return expected > 2 && (bracketed || cells.size() >= 4);
    }

    @Override
    public String toString() { // people's data
        return "Line[" + number + "]";
    }
}
