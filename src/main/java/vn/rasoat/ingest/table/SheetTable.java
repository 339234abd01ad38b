package vn.rasoat.ingest.table;

import java.util.Optional;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.HeaderSense;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;

/** A table in a sheet that is read row by row. */
final class SheetTable implements Table {
    private final SheetSource sheet;
    private final Layout layout;
    private final TableInfo info;
    private final HeaderSense headings;

    SheetTable(SheetSource sheet, Layout layout, TableInfo info, HeaderSense headings) {
        this.sheet = sheet;
        this.layout = layout;
        this.info = info;
        this.headings = headings;
    }

    @Override
    public TableInfo info() {
        return info;
    }

    @Override
    public BlockStream open() throws SourceException {
        return new Blocks(sheet.open());
    }

    @Override
    public RowBlock above() throws SourceException {
        RowBlock.Builder all = new RowBlock.Builder(layout.width());
        try (RowCursor cursor = sheet.open()) {
            while (all.rows() < Head.MAX_ROWS && cursor.next() && cursor.rowNumber() < layout.firstDataRow()) {
                cursor.addTo(all);
            }
        }
        RowBlock rows = all.build();
        // what belongs to a table further up on the sheet is not this one's
        int from = Math.max(0, rows.size() - layout.above().total());
        RowBlock.Builder own = new RowBlock.Builder(layout.width());
        for (int row = from; row < rows.size() && own.rows() < MOST_ABOVE; row++) {
            own.copyRow(rows, row);
        }
        return own.build();
    }

    private final class Blocks implements BlockStream {
        private final RowCursor cursor;
        private final RowSorter sorter = new RowSorter(layout.profile(), headings);
        private boolean ended;
        private int expected = layout.firstDataRow();

        Blocks(RowCursor cursor) {
            this.cursor = cursor;
        }

        @Override
        public Optional<PendingBlock> next() throws SourceException {
            if (ended) {
                return Optional.empty();
            }
            RowBlock.Builder rows = new RowBlock.Builder(layout.width());
            while (!rows.isFull() && !ended) {
                ended = !cursor.next() || cursor.rowNumber() > layout.lastRow();
                if (!ended && cursor.rowNumber() >= layout.firstDataRow()) {
                    add(rows);
                }
            }
            SetAside aside = sorter.take();
            return rows.rows() == 0 && aside.total() == 0
                    ? Optional.empty()
                    : Optional.of(new Ready(rows.build(), aside));
        }

        private void add(RowBlock.Builder rows) {
            int number = cursor.rowNumber();
            sorter.count(SetAside.Reason.EMPTY, number - expected);
            expected = number + 1;
            cursor.addTo(rows);
            if (!sheet.headed()) {
                sorter.sort(rows, number);
            }
        }

        @Override
        public void close() {
            ended = true;
            cursor.close();
        }
    }

    /** A block that is there already. */
    private record Ready(RowBlock read, SetAside setAside) implements PendingBlock {
        @Override
        public boolean rereadable() {
            return false;
        }
    }
}
