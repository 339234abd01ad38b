package vn.rasoat.ingest.csv;

import java.io.IOException;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.table.RowSorter;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.SourceException;

/** Some records of a text file. After its first reading it holds no text, only where in the file it stands. */
final class CsvBlock implements PendingBlock {
    private final CsvTable table;
    private final AtomicReference<byte @Nullable []> firstText;
    private final long offset;
    private final int length;
    private final int firstRow;
    private final int count;
    private volatile SetAside setAside = SetAside.NONE;

    CsvBlock(CsvTable table, RecordReader.Run run) {
        this.table = table;
        this.firstText = new AtomicReference<>(run.text());
        this.offset = run.offset();
        this.length = run.length();
        this.firstRow = run.firstRow();
        this.count = run.count();
    }

    @Override
    public RowBlock read() throws SourceException {
        byte[] kept = firstText.getAndSet(null);
        return split(kept == null ? again() : kept);
    }

    private byte[] again() throws SourceException {
        try {
            byte[] text = table.piece(offset, length);
            if (table.dialect().charset().sourceLength(text, 0, text.length) < length - 1) {
                throw new SourceException("file-changed", table.name());
            }
            return text;
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", table.name());
        }
    }

    @Override
    public RowBlock reread(IntUnaryOperator rowNumbers, int size, BitSet wanted) throws SourceException {
        byte[] text = again();
        RowBlock.Builder rows = new RowBlock.Builder(table.info().columns().size(), text, text.length, size);
        Row row = new Row(rows, text, table.dialect().cellChars());
        int at = 0;
        int number = firstRow;
        for (int i = 0; i < size; i++) {
            for (; number < rowNumbers.applyAsInt(i); number++) {
                at = table.records().recordEnd(text, at, text.length, true);
            }
            rows.beginRow(number++);
            at = wanted.get(i)
                    ? table.records().split(text, at, text.length, row)
                    : table.records().recordEnd(text, at, text.length, true);
        }
        return rows.build();
    }

    private RowBlock split(byte[] text) throws SourceException {
        RowBlock.Builder rows = new RowBlock.Builder(table.info().columns().size(), text, text.length, count);
        RowSorter sorter = table.sorter();
        Row row = new Row(rows, text, table.dialect().cellChars());
        int number = firstRow;
        int firstData = table.info().firstDataRow();
        for (int at = 0; at < text.length && number <= table.lastRow(); number++) {
            rows.beginRow(number);
            row.begin();
            at = table.records().split(text, at, text.length, row);
            if (row.tooLong >= 0) {
                String cell = CellRef.letters(row.tooLong) + number;
                throw new SourceException(
                        "cell-too-long", table.name(), cell, table.dialect().cellChars());
            }
            if (number < firstData) {
                rows.dropRow(); // told of in TableInfo
            } else if (row.filled > 0) {
                sorter.sort(rows, number, row.filled, row.first, row.second);
            } else {
                rows.dropRow();
                sorter.count(Reason.EMPTY, 1);
            }
        }
        setAside = sorter.take();
        return rows.build();
    }

    @Override
    public SetAside setAside() {
        return setAside;
    }

    @Override
    public boolean rereadable() {
        return true;
    }

    private static final class Row implements Records.Cells {
        private final RowBlock.Builder rows;
        private final byte[] text;
        private final int width;
        private final int cellChars;
        private int filled;
        private int first;
        private int second;
        private int tooLong = -1;

        Row(RowBlock.Builder rows, byte[] text, int cellChars) {
            this.rows = rows;
            this.text = text;
            this.width = rows.width();
            this.cellChars = cellChars;
        }

        void begin() {
            filled = 0;
            first = -1;
            second = -1;
        }

        @Override
        public void cell(int column, int start, int end) {
            if (start == end) {
                return;
            }
            if (end - start > cellChars && chars(start, end) > cellChars) {
                tooLong = column;
            }
            if (column < width) {
                filled++;
                if (filled == 1) {
                    first = column;
                } else if (filled == 2) {
                    second = column;
                }
                rows.slice(column, CellKind.TEXT, start, end);
            } else {
                rows.overlong();
            }
        }

        private int chars(int start, int end) {
            int chars = 0;
            for (int i = start; i < end; i++) {
                chars += (text[i] & 0xC0) == 0x80 ? 0 : 1;
            }
            return chars;
        }
    }
}
