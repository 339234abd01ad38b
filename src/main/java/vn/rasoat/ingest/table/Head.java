package vn.rasoat.ingest.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/** The first rows of a sheet, as they stand, and the fonts of its columns. */
final class Head {
    /** Enough for 500 samples of a column, and for a second table on a sheet of one class. */
    static final int MAX_ROWS = 600;

    private static final int FIRST_WIDTH = 256;
    private static final int MAX_CELLS = 1 << 20;

    final RowBlock rows;
    final boolean complete;
    private final List<Map<String, Integer>> fonts;

    private Head(RowBlock rows, boolean complete, List<Map<String, Integer>> fonts) {
        this.rows = rows;
        this.complete = complete;
        this.fonts = fonts;
    }

    static Head read(SheetSource sheet, Limits limits, String file) throws SourceException {
        List<Map<String, Integer>> fonts = new ArrayList<>();
        RowBlock.Builder rows = new RowBlock.Builder(FIRST_WIDTH);
        int width = 0;
        boolean complete = false;
        try (RowCursor cursor = sheet.open()) {
            while (rows.rows() < MAX_ROWS && (long) rows.rows() * width < MAX_CELLS && !complete) {
                complete = !cursor.next();
                if (!complete) {
                    width = Math.max(width, cursor.width());
                    if (width > limits.columns()) {
                        throw new SourceException("too-many-columns", file, sheet.name(), limits.columns());
                    }
                    if (width > rows.width()) {
                        rows = copy(rows.build(), Math.max(width, rows.width() * 4));
                    }
                    cursor.addTo(rows);
                    countFonts(cursor, rows, fonts);
                }
            }
        }
        return new Head(copy(rows.build(), width).build(), complete, fonts);
    }

    private static RowBlock.Builder copy(RowBlock from, int width) {
        RowBlock.Builder wider = new RowBlock.Builder(width);
        for (int r = 0; r < from.size(); r++) {
            wider.copyRow(from, r);
        }
        return wider;
    }

    private static void countFonts(RowCursor cursor, RowBlock.Builder rows, List<Map<String, Integer>> fonts) {
        while (fonts.size() < cursor.width()) {
            fonts.add(new HashMap<>());
        }
        for (int c = 0; c < cursor.width(); c++) {
            String font = rows.start(c) == rows.end(c) ? "" : cursor.font(c);
            if (!font.isEmpty()) {
                fonts.get(c).merge(font, 1, Integer::sum);
            }
        }
    }

    /** The font most cells of the column are set in, or the empty string. */
    String font(int column) {
        return fonts.size() <= column
                ? ""
                : fonts.get(column).entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse("");
    }
}
