package vn.rasoat.correction;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.rasoat.model.Texts;

/** The sheet for paper: one line for each question to ask, by village, with room for the answer and a signature. */
final class VillageSheet {
    private static final int HEADER_ROW = 1;
    private static final int FLUSH_EVERY = 1_000;
    private static final int YEAR = 4;
    private static final int MESSAGE_COLUMN = 4;
    private static final int OUTCOME_COLUMN = 6;
    private static final List<Printed> PRINTED = List.of(
            new Printed("number", 5),
            new Printed("name", 24),
            new Printed("birth-year", 8),
            new Printed("village", 17),
            new Printed("question", 50),
            new Printed("documents", 25),
            new Printed("outcome", 18),
            new Printed("date", 11),
            new Printed("signed", 13));

    private final Texts texts;

    private record Printed(String id, int width) {}

    VillageSheet(Texts texts) {
        this.texts = texts;
    }

    void write(Worksheet sheet, Iterator<CorrectionLine> lines, int count, int before) throws IOException {
        SheetStyle.title(sheet, 0, texts.get("print.title"));
        for (int column = 0; column < PRINTED.size(); column++) {
            sheet.width(column, PRINTED.get(column).width());
            sheet.inlineString(
                    HEADER_ROW, column, texts.get("print." + PRINTED.get(column).id()));
        }
        SheetStyle.head(sheet, HEADER_ROW, PRINTED.size());
        sheet.freezePane(0, HEADER_ROW + 1);
        sheet.repeatRows(HEADER_ROW);
        SheetStyle.page(sheet, "landscape", 1, texts.get("page"));
        for (int i = 0; i < count; i++) {
            line(
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

    private void line(Worksheet sheet, int row, int number, String[] cells) {
        String question = cells[Columns.at("message") - 1];
        String documents = cells[Columns.at("documents") - 1];
        String name = cells[Columns.at("name") - 1];
        sheet.value(row, 0, number);
        sheet.inlineString(row, 1, name);
        sheet.inlineString(row, 2, year(cells[Columns.at("birth") - 1]));
        sheet.inlineString(row, 3, cells[Columns.at("village") - 1]);
        sheet.inlineString(row, MESSAGE_COLUMN, question);
        sheet.inlineString(row, MESSAGE_COLUMN + 1, documents);
        if (!cells[Columns.DECIDED].isEmpty()) { // nobody need be asked again
            sheet.inlineString(row, OUTCOME_COLUMN, cells[Columns.DECIDED] + ": " + cells[Columns.NEW_VALUE]);
        }
        for (int column = 0; column < PRINTED.size(); column++) {
            SheetStyle.cell(sheet, row, column, true, false);
        }
        int high = SheetStyle.lines(question, PRINTED.get(MESSAGE_COLUMN).width());
        high = Math.max(
                high,
                SheetStyle.lines(documents, PRINTED.get(MESSAGE_COLUMN + 1).width()));
        SheetStyle.height(
                sheet, row, Math.max(high, SheetStyle.lines(name, PRINTED.get(1).width())));
    }

    /** Of a birth date only the year goes on paper. */
    private static String year(String birth) {
        int run = 0;
        for (int i = 0; i <= birth.length(); i++) {
            if (i < birth.length() && Character.isDigit(birth.charAt(i))) {
                run++;
            } else {
                if (run == YEAR) {
                    return birth.substring(i - YEAR, i);
                }
                run = 0;
            }
        }
        return "";
    }
}
