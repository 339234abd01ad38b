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
 */
public record Preview(List<Row> rows, Map<Integer, String> encodings) {
    public Preview {
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

    static Row row(RowBlock block, int row, TableInfo info, ColumnCleaner cleaner) {
        List<Cell> cells = new ArrayList<>();
        for (TableInfo.Column column : info.columns()) {
            cells.add(column.index() < block.width() ? cleaner.cell(block, row, column.index()) : Cell.NONE);
        }
        return new Row(block.rowNumber(row), cells);
    }
}
