package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.value.Cell;

/**
 * The first rows of a table, to look at.
 *
 * @param encodings the name of each column's encoding, by column index
 * @param above what stands above them in the sheet: letterhead, title, header
 */
public record Preview(List<Row> rows, Map<Integer, String> encodings, List<Above> above) {
    public Preview {
        above = List.copyOf(above);
        rows = List.copyOf(rows);
        encodings = Map.copyOf(encodings);
    }

    /**
     * A row; its cells are in the order of the table's columns.
     *
     * @param number as Excel shows it
     */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() { // a person's data
            return "Row[" + number + "]";
        }
    }

    /**
     * A row above the data.
     *
     * @param number as Excel shows it
     * @param header whether it is part of the header
     * @param texts its texts from left to right, as they read; a merged cell's once
     */
    public record Above(int number, boolean header, List<String> texts) {
        public Above {
            texts = List.copyOf(texts);
        }

        @Override
        public String toString() { // letterheads name people
            return "Above[" + number + "]";
        }
    }

    static List<Above> above(RowBlock rows, TableInfo info, ColumnCleaner cleaner) {
        List<Above> out = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int number = rows.rowNumber(row);
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < rows.width(); column++) {
                if (!rows.isBlank(row, column) && !rows.isMerged(row, column)) {
                    texts.add(cleaner.cell(rows, row, column).text().strip());
                }
            }
            boolean header = info.headerFirstRow() > 0 && number >= info.headerFirstRow();
            out.add(new Above(number, header, texts));
        }
        return out;
    }

    static Row row(RowBlock block, int row, TableInfo info, ColumnCleaner cleaner) {
        List<Cell> cells = new ArrayList<>();
        for (TableInfo.Column column : info.columns()) {
            cells.add(column.index() < block.width() ? cleaner.cell(block, row, column.index()) : Cell.NONE);
        }
        return new Row(block.rowNumber(row), cells);
    }
}
