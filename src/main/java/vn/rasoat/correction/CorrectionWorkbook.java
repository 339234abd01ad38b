package vn.rasoat.correction;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.rasoat.correction.CorrectionList.SummaryLine;
import vn.rasoat.model.Texts;

/** Writes the lines of a correction list as a workbook: a first sheet that explains it, then the list, ready to print. */
final class CorrectionWorkbook {
    private static final int HEADER_ROW = 1;
    private static final int MOST_ROWS = 1_000_000;
    private static final int FLUSH_EVERY = 1_000;
    private static final String HEAD_FILL = "DCE6F1";
    private static final String ANSWER_FILL = "FFF8E1";
    private static final String LINE_COLOR = "BFBFBF";
    private static final String FONT = "Times New Roman";

    private final Texts texts;

    CorrectionWorkbook(Texts texts) {
        this.texts = texts;
    }

    void write(OutputStream out, List<CorrectionLine> lines, List<SummaryLine> summary) throws IOException {
        try (Workbook book = new Workbook(out, "RaSoat", "1.0")) {
            book.setGlobalDefaultFont(FONT, 11);
            writeSummary(book.newWorksheet(texts.get("sheet.summary")), summary);
            int from = 0;
            int sheet = 1;
            do {
                int to = Math.min(lines.size(), from + MOST_ROWS);
                String name = texts.get("sheet.list") + (sheet == 1 ? "" : " " + sheet);
                writeList(book.newWorksheet(name), lines.subList(from, to), from);
                from = to;
                sheet++;
            } while (from < lines.size());
        }
    }

    private void writeSummary(Worksheet sheet, List<SummaryLine> summary) throws IOException {
        sheet.width(0, 46);
        sheet.width(1, 90);
        int row = 0;
        for (SummaryLine line : summary) {
            sheet.inlineString(row, 0, line.label());
            sheet.inlineString(row, 1, line.value());
            if (line.heading()) {
                sheet.range(row, 0, row, 1).style().bold().fillColor(HEAD_FILL).set();
            }
            sheet.style(row, 0).verticalAlignment("top").wrapText(true).bold().set();
            sheet.style(row, 1).verticalAlignment("top").wrapText(true).set();
            row++;
        }
        sheet.style(0, 0).bold().fontSize(15).set();
        page(sheet, "portrait");
        sheet.finish();
    }

    private void writeList(Worksheet sheet, List<CorrectionLine> lines, int before) throws IOException {
        int last = Columns.ALL.size() - 1;
        sheet.inlineString(0, 0, texts.get("list.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int column = 0; column <= last; column++) {
            Columns about = Columns.ALL.get(column);
            sheet.width(column, about.width());
            sheet.inlineString(HEADER_ROW, column, texts.get("column." + about.id()));
        }
        sheet.inlineString(HEADER_ROW, last + 1, "khoa");
        sheet.hideColumn(last + 1);
        sheet.range(HEADER_ROW, 0, HEADER_ROW, last)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEAD_FILL)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE_COLOR)
                .set();
        int end = HEADER_ROW + Math.max(1, lines.size());
        sheet.freezePane(5, HEADER_ROW + 1);
        sheet.setAutoFilter(HEADER_ROW, 0, end, last);
        sheet.repeatRows(HEADER_ROW);
        sheet.range(HEADER_ROW + 1, 21, end, 21)
                .validateWithListByFormula("\"" + texts.get("outcome.choices") + "\"")
                .allowBlank(true);
        page(sheet, "landscape");
        for (int i = 0; i < lines.size(); i++) {
            writeLine(
                    sheet,
                    HEADER_ROW + 1 + i,
                    before + i + 1,
                    Cells.split(lines.get(i).cells()));
            if (i % FLUSH_EVERY == FLUSH_EVERY - 1) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void writeLine(Worksheet sheet, int row, int number, String[] cells) {
        int last = Columns.ALL.size() - 1;
        sheet.value(row, 0, number);
        int shown = Columns.COUNT - 1;
        for (int i = 0; i < shown; i++) {
            if (!cells[i].isEmpty()) {
                sheet.inlineString(row, i + 1, cells[i]);
            }
        }
        sheet.inlineString(row, last + 1, cells[shown]);
        for (int column = 0; column <= last; column++) {
            var style = sheet.style(row, column)
                    .verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE_COLOR);
            if (Columns.ALL.get(column).wrap()) {
                style.wrapText(true);
            }
            if (column > shown) {
                style.fillColor(ANSWER_FILL);
            }
            style.set();
        }
    }

    private void page(Worksheet sheet, String orientation) {
        sheet.pageOrientation(orientation);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.5f);
        sheet.footer(texts.get("page"), org.dhatim.fastexcel.Position.CENTER);
    }
}
