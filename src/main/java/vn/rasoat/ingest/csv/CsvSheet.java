package vn.rasoat.ingest.csv;

import java.io.IOException;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/**
 * A text file seen as the one sheet it would be in Excel.
 *
 * @param size the file's length in bytes
 * @param recordBytes how many bytes of the file a record takes on average, from a sample
 */
record CsvSheet(Content content, String file, Dialect dialect, long size, double recordBytes) implements SheetSource {
    private static final int HEAD_RECORDS = 256;

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
        return new CsvCursor(reader(HEAD_RECORDS), dialect);
    }

    @Override
    public long estimatedRows(int headRows) {
        return Math.round((size - dialect.dataOffset()) / recordBytes);
    }

    RecordReader reader(int maxRecords) throws SourceException {
        try {
            TextInput in = new TextInput(content, dialect.charset(), dialect.dataOffset());
            return new RecordReader(in, dialect, dialect.dataOffset(), 1, file, maxRecords);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", file);
        }
    }
}
