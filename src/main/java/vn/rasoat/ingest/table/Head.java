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
        int width = 0;
        int count = 0;
        boolean complete = false;
        try (RowCursor cursor = sheet.open()) {
            while (count < MAX_ROWS && (long) count * width < MAX_CELLS && !complete) {
                if (cursor.next()) {
                    count++;
                    width = Math.max(width, cursor.width());
                } else {
                    complete = true;
                }
            }
        }
        if (width > limits.columns()) {
            throw new SourceException("too-many-columns", file, sheet.name(), limits.columns());
        }
        return read(sheet, width, count, complete);
    }

    private static Head read(SheetSource sheet, int width, int count, boolean complete) throws SourceException {
        RowBlock.Builder builder = new RowBlock.Builder(width);
        List<Map<String, Integer>> fonts = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            fonts.add(new HashMap<>());
        }
        try (RowCursor cursor = sheet.open()) {
            for (int i = 0; i < count && cursor.next(); i++) {
                cursor.addTo(builder);
                for (int c = 0; c < cursor.width(); c++) {
                    String font = builder.start(c) == builder.end(c) ? "" : cursor.font(c);
                    if (!font.isEmpty()) {
                        fonts.get(c).merge(font, 1, Integer::sum);
                    }
                }
            }
        }
        return new Head(builder.build(), complete, fonts);
    }

    /** The font most cells of the column are set in, or the empty string. */
    String font(int column) {
        return fonts.get(column).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
