package vn.rasoat.check;

import java.util.List;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/** The rows of a list that was read, gone through again. */
record ArchivedRows(Plan plan, List<TableInput> tables, RowArchive archive) implements Register.ListRows {
    @Override
    public int size() {
        return Math.toIntExact(archive.rows());
    }

    @Override
    public int slot(String field) {
        return plan.slot(field);
    }

    @Override
    public void forEach(Register.Taker taker) throws SourceException {
        List<RowReader> readers =
                tables.stream().map(table -> new RowReader(plan, table)).toList();
        for (Place place : archive.places()) {
            RowReader reader = readers.get(place.table());
            RowBlock block = place.block();
            reader.turnTo(block);
            for (int row = 0; row < block.size(); row++) {
                reader.read(row);
                taker.take((int) place.firstRow() + row, reader);
            }
        }
    }
}
