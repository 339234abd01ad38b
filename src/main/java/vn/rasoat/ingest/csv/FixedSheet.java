package vn.rasoat.ingest.csv;

import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/** A fixed-width text seen as the one sheet it would be in Excel. */
record FixedSheet(Probe probe, CharsetSniffer.Sniffed sniffed, FixedColumns columns, Limits limits)
        implements SheetSource {
    String file() {
        return probe.name();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public boolean columnHidden(int column) {
        return false;
    }

    @Override
    public RowCursor open() throws SourceException {
        return FixedContainer.cursor(this);
    }

    @Override
    public long estimatedRows(int headRows) {
        TextSample sample = TextSample.of(probe, text -> 0);
        long lines = Math.max(1, sample.text().lines().count());
        return probe.size() * lines / Math.max(1, probe.head().length);
    }
}
