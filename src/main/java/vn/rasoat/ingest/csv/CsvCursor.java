package vn.rasoat.ingest.csv;

import java.util.Arrays;
import java.util.Optional;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Walks the first records of a text file, for finding its table. */
final class CsvCursor implements RowCursor {
    private final RecordReader reader;
    private final Records records;
    private byte[] text = new byte[0];
    private int at;
    private int number;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int width;

    CsvCursor(RecordReader reader, Dialect dialect) {
        this.reader = reader;
        this.records = new Records(dialect.delimiter(), dialect.cellChars());
    }

    @Override
    public boolean next() throws SourceException {
        do {
            if (at >= text.length) {
                Optional<RecordReader.Run> run = reader.next();
                if (run.isEmpty()) {
                    return false;
                }
                text = run.get().text();
                number = run.get().firstRow() - 1;
                at = 0;
            }
            number++;
            width = 0;
            at = records.split(text, at, text.length, this::cell);
        } while (width == 0);
        return true;
    }

    private void cell(int column, int start, int end) {
        if (start == end) {
            return;
        }
        if (column >= starts.length) {
            starts = Arrays.copyOf(starts, column * 2);
            ends = Arrays.copyOf(ends, column * 2);
        }
        Arrays.fill(starts, width, column, 0);
        Arrays.fill(ends, width, column, 0);
        starts[column] = start;
        ends[column] = end;
        width = column + 1;
    }

    @Override
    public int rowNumber() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void addTo(RowBlock.Builder builder) {
        builder.beginRow(number);
        for (int c = 0; c < Math.min(width, builder.width()); c++) {
            if (starts[c] < ends[c]) {
                builder.set(c, CellKind.TEXT, text, starts[c], ends[c] - starts[c], false, false);
            }
        }
    }

    @Override
    public String font(int column) {
        return "";
    }

    @Override
    public void close() {
        reader.close();
    }
}
