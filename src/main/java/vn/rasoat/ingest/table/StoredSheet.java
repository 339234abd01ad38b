package vn.rasoat.ingest.table;

import java.util.BitSet;
import java.util.List;
import vn.rasoat.ingest.RowBlock;

/**
 * A sheet whose rows were all read at once, for formats that cannot be streamed.
 *
 * @param rows its rows that have text, in blocks of one width
 * @param fonts for the first rows, the fonts of the cells
 */
public record StoredSheet(
        String name, boolean hidden, BitSet hiddenColumns, List<RowBlock> rows, List<List<String>> fonts)
        implements SheetSource {
    @Override
    public boolean columnHidden(int column) {
        return hiddenColumns.get(column);
    }

    @Override
    public RowCursor open() {
        return new Cursor();
    }

    @Override
    public long estimatedRows(int headRows) {
        return rows.stream().mapToLong(RowBlock::size).sum();
    }

    @Override
    public String toString() { // people's data
        return "StoredSheet[" + name + "]";
    }

    private final class Cursor implements RowCursor {
        private int block;
        private int row = -1;
        private int passed = -1;

        @Override
        public boolean next() {
            row++;
            passed++;
            while (block < rows.size() && row >= rows.get(block).size()) {
                block++;
                row = 0;
            }
            return block < rows.size();
        }

        @Override
        public int rowNumber() {
            return rows.get(block).rowNumber(row);
        }

        @Override
        public int width() {
            RowBlock from = rows.get(block);
            int width = from.width();
            while (width > 0 && (from.isBlank(row, width - 1) || from.isMerged(row, width - 1))) {
                width--;
            }
            return width;
        }

        @Override
        public void addTo(RowBlock.Builder builder) {
            builder.copyRow(rows.get(block), row);
        }

        @Override
        public String font(int column) {
            return passed < fonts.size() && column < fonts.get(passed).size()
                    ? fonts.get(passed).get(column)
                    : "";
        }

        @Override
        public void close() {
            block = rows.size();
        }
    }
}
