package vn.rasoat.correction;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.rasoat.model.Texts;

/**
 * A sheet with one line below the other, made for the screen and for print: title, headings, filter, a choice of outcomes.
 *
 * @param title the key of the title
 * @param heading what the keys of the headings begin with
 * @param repeated up to which column the first ones are repeated on each page
 * @param outcome the column with a choice of outcomes
 * @param choices the key of those
 */
record ListSheet(
        Texts texts, String title, String heading, List<Columns> columns, int repeated, int outcome, String choices) {
    private static final int HEADER_ROW = 1;
    private static final int FLUSH_EVERY = 1_000;

    /** Writes a line's cells. */
    interface Line {
        void write(Worksheet sheet, int row, int number, String[] cells);
    }

    /**
     * Writes the sheet.
     *
     * @param count how many of the lines
     * @param before how many lines stand on sheets before
     */
    void write(Worksheet sheet, Iterator<CorrectionLine> lines, int count, int before, Line line) throws IOException {
        SheetStyle.title(sheet, 0, texts.get(title));
        for (int column = 0; column < columns.size(); column++) {
            Columns about = columns.get(column);
            sheet.width(column, about.width());
            sheet.inlineString(HEADER_ROW, column, texts.get(heading + about.id()));
        }
        SheetStyle.head(sheet, HEADER_ROW, columns.size());
        int end = HEADER_ROW + Math.max(1, count);
        sheet.freezePane(repeated + 1, HEADER_ROW + 1);
        sheet.setAutoFilter(HEADER_ROW, 0, end, columns.size() - 1);
        sheet.repeatRows(HEADER_ROW);
        sheet.repeatCols(0, repeated);
        sheet.range(HEADER_ROW + 1, outcome, end, outcome)
                .validateWithListByFormula("\"" + texts.get(choices) + "\"")
                .allowBlank(true);
        SheetStyle.page(sheet, "landscape", 2, texts.get("page"));
        for (int i = 0; i < count; i++) {
            line.write(
                    sheet,
                    HEADER_ROW + 1 + i,
                    before + i + 1,
                    Cells.split(lines.next().cells()));
            if (i % FLUSH_EVERY == FLUSH_EVERY - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }
}
