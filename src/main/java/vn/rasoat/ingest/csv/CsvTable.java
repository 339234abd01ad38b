package vn.rasoat.ingest.csv;

import java.io.IOException;
import java.util.Optional;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.ingest.table.RowSorter;
import vn.rasoat.ingest.table.Sheets;
import vn.rasoat.model.SourceException;

/** A table in a text file. Finding its records and splitting them into cells are two steps, for two threads. */
final class CsvTable implements Table {
    private final CsvSheet sheet;
    private final Sheets.Found found;
    private final Records records;

    CsvTable(CsvSheet sheet, Sheets.Found found) {
        this.sheet = sheet;
        this.found = found;
        this.records = new Records(sheet.dialect().delimiter(), sheet.dialect().cellChars());
    }

    @Override
    public TableInfo info() {
        return found.info();
    }

    @Override
    public BlockStream open() throws SourceException {
        RecordReader reader = sheet.reader(RowBlock.MAX_ROWS);
        return new BlockStream() {
            @Override
            public Optional<PendingBlock> next() throws SourceException {
                Optional<RecordReader.Run> run = reader.next();
                if (run.isEmpty() || run.get().firstRow() > lastRow()) {
                    return Optional.empty();
                }
                return run.map(r -> new CsvBlock(CsvTable.this, r));
            }

            @Override
            public void close() {
                reader.close();
            }
        };
    }

    @Override
    public RowBlock above() throws SourceException {
        return found.standard().above();
    }

    String name() {
        return sheet.file();
    }

    Dialect dialect() {
        return sheet.dialect();
    }

    Records records() {
        return records;
    }

    RowSorter sorter() {
        return found.profile().sorter();
    }

    int lastRow() {
        return found.lastRow();
    }

    byte[] piece(long offset, int length) throws IOException {
        return TextInput.piece(sheet.content(), dialect().charset(), offset, length);
    }
}
