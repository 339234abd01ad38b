package vn.rasoat.ingest.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/** Reads a text file in large pieces and cuts it into runs of whole records. */
final class RecordReader implements Closeable {
    private static final int BUFFER_BYTES = 2 << 20;
    private static final int BLOCK_BYTES = 1 << 20;
    /** The longest record: more than any spreadsheet's row of honest length. */
    private static final int MAX_RECORD_BYTES = 16 << 20;

    private final TextInput in;
    private final Charsets charset;
    private final Records records;
    private final String file;
    private final int maxRecords;
    private byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int limit;
    private boolean last;
    private long offset;
    private int row;

    /**
     * A run of whole records.
     *
     * @param text their bytes in UTF-8
     * @param offset where they begin in the file
     * @param length how many bytes of the file they are
     * @param firstRow the Excel row number of the first
     * @param count how many records they are
     */
    record Run(byte[] text, long offset, int length, int firstRow, int count) {
        @Override
        public String toString() { // people's data
            return "Run[" + firstRow + "]";
        }
    }

    /** @param maxRecords the most records of one run */
    RecordReader(TextInput in, Dialect dialect, long offset, int row, String file, int maxRecords) {
        this.in = in;
        this.charset = dialect.charset();
        this.records = new Records(dialect.delimiter(), dialect.cellChars());
        this.offset = offset;
        this.row = row;
        this.file = file;
        this.maxRecords = Math.min(maxRecords, RowBlock.MAX_ROWS);
    }

    Optional<Run> next() throws SourceException {
        try {
            int end = from;
            int count = 0;
            while (count < maxRecords && end - from < BLOCK_BYTES) {
                int next = records.recordEnd(buffer, end, limit, last);
                if (next != Records.INCOMPLETE) {
                    end = next;
                    count++;
                } else if (count > 0 || last) {
                    break;
                } else {
                    refill();
                    end = from;
                }
            }
            return count == 0 ? Optional.empty() : Optional.of(run(end, count));
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", file);
        }
    }

    private Run run(int end, int count) {
        byte[] text = Arrays.copyOfRange(buffer, from, end);
        int length = (int) charset.sourceLength(buffer, from, end);
        Run run = new Run(text, offset, length, row, count);
        from = end;
        offset += length;
        row += count;
        return run;
    }

    private void refill() throws IOException, SourceException {
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        from = 0;
        if (limit > buffer.length / 2) {
            if (buffer.length >= 2 * MAX_RECORD_BYTES) {
                throw new SourceException("line-too-long", file, row, MAX_RECORD_BYTES >> 20);
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        while (limit < buffer.length - 16 && !last) {
            int n = in.fill(buffer, limit);
            last = n < 0;
            if (n == 0) {
                break;
            }
            limit += Math.max(n, 0);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e); // closing a file that was only read
        }
    }
}
