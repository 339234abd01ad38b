package vn.rasoat.correction;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How the sheets of a correction list look on the screen and on paper. */
final class SheetStyle {
    static final String FONT = "Times New Roman";

    private static final String HEAD_FILL = "DCE6F1";
    private static final String ANSWER_FILL = "FFF8E1";
    private static final String LINE_COLOR = "BFBFBF";
    private static final double LINE_HEIGHT = 15;
    private static final int MOST_LINES = 12;

    private SheetStyle() {}

    static void title(Worksheet sheet, int row, String text) {
        sheet.inlineString(row, 0, text);
        sheet.style(row, 0).fontName(FONT).bold().fontSize(14).set();
        sheet.rowHeight(row, LINE_HEIGHT * 1.6);
    }

    static void head(Worksheet sheet, int row, int columns) {
        sheet.range(row, 0, row, columns - 1)
                .style()
                .fontName(FONT)
                .fontSize(11)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEAD_FILL)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE_COLOR)
                .set();
        sheet.rowHeight(row, LINE_HEIGHT * 2.2);
    }

    static void part(Worksheet sheet, int row, int columns) {
        sheet.range(row, 0, row, columns - 1)
                .style()
                .fontName(FONT)
                .fontSize(12)
                .bold()
                .fillColor(HEAD_FILL)
                .set();
    }

    static void plain(Worksheet sheet, int row, int column, boolean bold) {
        var style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(12)
                .verticalAlignment("top")
                .wrapText(true);
        if (bold) {
            style.bold();
        }
        style.set();
    }

    static void cell(Worksheet sheet, int row, int column, boolean wrap, boolean answer) {
        var style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(11)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE_COLOR);
        if (wrap) {
            style.wrapText(true);
        }
        if (answer) {
            style.fillColor(ANSWER_FILL);
        }
        style.set();
    }

    /** How many lines a text takes in a column of the given width in characters. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, (part.length() + width - 2) / Math.max(1, width - 1));
        }
        return Math.min(MOST_LINES, lines);
    }

    /** Makes a row high enough for its lines: not every program does that by itself. */
    static void height(Worksheet sheet, int row, int lines) {
        sheet.rowHeight(row, LINE_HEIGHT * Math.max(1, lines) + 2);
    }

    static void page(Worksheet sheet, String orientation, int pagesWide, String footer) {
        sheet.pageOrientation(orientation);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) pagesWide);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.4f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.5f);
        sheet.bottomMargin(0.6f);
        sheet.footer(footer, Position.CENTER);
    }
}
