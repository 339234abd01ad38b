package vn.rasoat.job;

import java.util.Optional;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.Table;
import vn.rasoat.model.SourceException;

/**
 * How many data rows a table has, and what was set aside among and below them.
 *
 * @param rows the data rows
 * @param setAside what was no data, from the first data row on
 */
record RowCount(long rows, SetAside setAside) {
    /** Reads the table to its end. */
    static RowCount of(Table table) throws SourceException {
        long rows = 0;
        SetAside aside = SetAside.NONE;
        try (BlockStream blocks = table.open()) {
            for (Optional<PendingBlock> next = blocks.next(); next.isPresent(); next = blocks.next()) {
                PendingBlock block = next.get();
                rows += block.read().size();
                aside = aside.plus(block.setAside());
            }
        }
        return new RowCount(rows, aside);
    }
}
