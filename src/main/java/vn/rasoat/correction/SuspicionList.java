package vn.rasoat.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.rasoat.correction.CorrectionList.SummaryLine;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;

/**
 * The list of what must be looked into because two lists do not go together, for people: what speaks most for itself first, then by
 * village and name, with room for what was found. Collects lines and writes the workbook at the end.
 */
public final class SuspicionList {
    private static final int MOST_ROWS = 1_000_000;
    private static final int REPEATED_COLUMNS = 4;
    private static final List<Columns> COLUMNS = List.of(
            new Columns("number", 5, false),
            new Columns("suspicion", 19, false),
            new Columns("level", 11, false),
            new Columns("village", 14, true),
            new Columns("name", 22, true),
            new Columns("birth", 11, false),
            new Columns("id", 15, false),
            new Columns("pair", 26, true),
            new Columns("evidence", 52, true),
            new Columns("left", 28, true),
            new Columns("right", 28, true),
            new Columns("todo", 40, true),
            new Columns("documents", 20, true),
            new Columns("route", 18, true),
            new Columns("outcome", 18, true),
            new Columns("signature", 18, true));
    /** The columns after the last that a line fills are for answers. */
    private static final int OUTCOME_COLUMN = COLUMNS.size() - 2;

    private final Texts texts;
    private final SortedLines lines = new SortedLines();
    private long order;

    /** @param texts the texts of this package */
    public SuspicionList(Texts texts) {
        this.texts = texts;
    }

    /**
     * Adds a line.
     *
     * @param level 0 for what comes first, 1, 2
     * @param village the sort form of the village
     * @param name the sort form of the name
     * @param cells the texts: id, level, village, name, birth date, personal ID, title of the pair, evidence, where both rows stand,
     *     what to do, papers, who
     */
    public void add(int level, String village, String name, List<String> cells) {
        lines.add(new CorrectionLine(
                Integer.toString(level), village + "\u001F" + name, Severity.WARNING, order++, Cells.join(cells)));
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** Sorts the lines and writes the workbook: first what it is about, label and value, then the list. */
    public void writeWorkbook(OutputStream out, List<SummaryLine> summary) throws IOException {
        try (Workbook book = new Workbook(out, "RaSoat", "1.0")) {
            new CorrectionWorkbook(texts).writeSummary(book.newWorksheet(texts.get("sheet.summary")), summary);
            ListSheet sheet = new ListSheet(
                    texts,
                    "suspicion.title",
                    "suspicion.column.",
                    COLUMNS,
                    REPEATED_COLUMNS,
                    OUTCOME_COLUMN,
                    "suspicion.choices");
            Iterator<CorrectionLine> listed = lines.iterator();
            int from = 0;
            int part = 1;
            do {
                int count = Math.min(lines.size() - from, MOST_ROWS);
                String suffix = part == 1 ? "" : " " + part;
                sheet.write(
                        book.newWorksheet(texts.get("suspicion.sheet") + suffix),
                        listed,
                        count,
                        from,
                        SuspicionList::writeLine);
                from += count;
                part++;
            } while (from < lines.size());
        }
    }

    private static void writeLine(Worksheet sheet, int row, int number, String[] cells) {
        int high = 1;
        sheet.value(row, 0, number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                sheet.inlineString(row, i + 1, cells[i]);
                high = Math.max(
                        high, SheetStyle.lines(cells[i], COLUMNS.get(i + 1).width()));
            }
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            SheetStyle.cell(sheet, row, column, COLUMNS.get(column).wrap(), column >= OUTCOME_COLUMN);
        }
        SheetStyle.height(sheet, row, high);
    }
}
