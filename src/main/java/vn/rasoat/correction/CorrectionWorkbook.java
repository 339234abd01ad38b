package vn.rasoat.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.rasoat.correction.CorrectionList.SummaryLine;
import vn.rasoat.model.Texts;

/**
 * Writes the lines of a correction list as a workbook: a first sheet that explains it, the full list, and a sheet of nine columns
 * that is handed to village heads on paper.
 */
final class CorrectionWorkbook {
    private static final int HEADER_ROW = 1;
    private static final int MOST_ROWS = 1_000_000;
    private static final int OUTCOME_COLUMN = 21;
    private static final int REPEATED_COLUMNS = 4;

    private final Texts texts;

    CorrectionWorkbook(Texts texts) {
        this.texts = texts;
    }

    void write(OutputStream out, SortedLines lines, List<SummaryLine> summary) throws IOException {
        try (Workbook book = new Workbook(out, "RaSoat", "1.0")) {
            writeSummary(book.newWorksheet(texts.get("sheet.summary")), summary);
            Iterator<CorrectionLine> listed = lines.iterator();
            Iterator<CorrectionLine> printed = lines.iterator();
            int from = 0;
            int part = 1;
            do {
                int count = Math.min(lines.size() - from, MOST_ROWS);
                String suffix = part == 1 ? "" : " " + part;
                writeList(book.newWorksheet(texts.get("sheet.list") + suffix), listed, count, from);
                new VillageSheet(texts)
                        .write(book.newWorksheet(texts.get("sheet.print") + suffix), printed, count, from);
                from += count;
                part++;
            } while (from < lines.size());
        }
    }

    void writeSummary(Worksheet sheet, List<SummaryLine> summary) throws IOException {
        sheet.width(0, 46);
        sheet.width(1, 90);
        SheetStyle.title(sheet, 0, summary.get(0).label());
        int row = 1;
        for (SummaryLine line : summary.subList(1, summary.size())) {
            sheet.inlineString(row, 0, line.label());
            sheet.inlineString(row, 1, line.value());
            SheetStyle.plain(sheet, row, 0, true);
            SheetStyle.plain(sheet, row, 1, line.heading());
            SheetStyle.height(sheet, row, SheetStyle.lines(line.value(), 90));
            if (line.heading()) {
                SheetStyle.part(sheet, row, 2);
            }
            row++;
        }
        SheetStyle.page(sheet, "landscape", 1, texts.get("page"));
        sheet.finish();
    }

    private void writeList(Worksheet sheet, Iterator<CorrectionLine> lines, int count, int before) throws IOException {
        sheet.inlineString(HEADER_ROW, Columns.ALL.size(), "khoa");
        sheet.hideColumn(Columns.ALL.size());
        new ListSheet(
                        texts,
                        "list.title",
                        "column.",
                        Columns.ALL,
                        REPEATED_COLUMNS,
                        OUTCOME_COLUMN,
                        "outcome.choices")
                .write(sheet, lines, count, before, CorrectionWorkbook::writeLine);
    }

    private static void writeLine(Worksheet sheet, int row, int number, String[] cells) {
        int columns = Columns.ALL.size();
        int shown = Columns.COUNT - 1;
        int high = 1;
        sheet.value(row, 0, number);
        for (int i = 0; i < shown; i++) {
            if (!cells[i].isEmpty()) {
                sheet.inlineString(row, i + 1, cells[i]);
                high = Math.max(
                        high, SheetStyle.lines(cells[i], Columns.ALL.get(i + 1).width()));
            }
        }
        sheet.inlineString(row, columns, cells[shown]);
        if (!cells[Columns.DECIDED].isEmpty()) {
            sheet.inlineString(row, OUTCOME_COLUMN, cells[Columns.DECIDED]);
            sheet.inlineString(row, OUTCOME_COLUMN + 1, cells[Columns.NEW_VALUE]);
        }
        for (int column = 0; column < columns; column++) {
            SheetStyle.cell(sheet, row, column, Columns.ALL.get(column).wrap(), column > shown);
        }
        SheetStyle.height(sheet, row, high);
    }
}
