package vn.rasoat.ingest.archive;

import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;

/** A table of an entry, told as one of the archive: its sheet is named after the entry. */
record EntryTable(Table table, String entry) implements Table {
    @Override
    public TableInfo info() {
        TableInfo own = table.info();
        return new TableInfo(
                place(entry, own.sheet()),
                own.headerFirstRow(),
                own.headerLastRow(),
                own.firstDataRow(),
                own.columns(),
                own.hidden(),
                own.setAside(),
                own.groupTitle(),
                own.titles(),
                own.estimatedRows());
    }

    static String place(String entry, String sheet) {
        return sheet.isEmpty() ? entry : entry + " › " + sheet;
    }

    @Override
    public BlockStream open() throws SourceException {
        return table.open();
    }

    @Override
    public RowBlock above() throws SourceException {
        return table.above();
    }
}
