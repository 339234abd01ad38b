package vn.rasoat.ingest.dbf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.record.RecordCursor;
import vn.rasoat.ingest.record.RecordSource;
import vn.rasoat.model.SourceException;

/**
 * The one table of a dbf file. A record stands where its number, from 0, says.
 *
 * @param file the file's name, for messages
 * @param records how many records there really are
 * @param memos the file of long texts, if there is one
 */
record DbfSource(
        Content content,
        String file,
        DbfHeader header,
        long records,
        Charsets charset,
        Optional<Content> memos,
        int cellChars)
        implements RecordSource<Long> {
    private static final int BUFFER = 256 << 10;
    private static final byte DELETED = '*';

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<String> columns() {
        return header.columns().stream().map(DbfField::name).toList();
    }

    @Override
    public long estimatedRecords() {
        return records;
    }

    @Override
    public RecordCursor<Long> open() throws SourceException {
        return open(0L);
    }

    @Override
    public RecordCursor<Long> open(Long from) throws SourceException {
        try {
            return new Cursor(from);
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", file);
        }
    }

    private final class Cursor implements RecordCursor<Long> {
        private final SeekableByteChannel channel;
        private final Optional<Memos> texts;
        private final DbfValues values;
        private final List<DbfField> columns = header.columns();
        private final byte[] record = new byte[header.recordLength()];
        private final ByteBuffer buffer;
        private long number;
        private int deleted;

        Cursor(long from) throws IOException {
            number = from - 1;
            buffer = ByteBuffer.allocate(Math.max(BUFFER / record.length, 1) * record.length);
            buffer.limit(0);
            channel = content.open();
            channel.position(header.dataOffset() + from * record.length);
            boolean foxPro = header.isVisualFoxPro() || header.version() == 0xF5 || header.version() == 0xFB;
            texts = memos.isPresent() ? Optional.of(new Memos(memos.get(), foxPro, 4 * cellChars)) : Optional.empty();
            values = new DbfValues(header, charset, texts, cellChars);
        }

        @Override
        public boolean next() throws SourceException {
            while (number + 1 < records && read()) {
                number++;
                if (record[0] != DELETED) {
                    return true;
                }
                deleted++;
            }
            return false;
        }

        private boolean read() throws SourceException {
            try {
                if (!buffer.hasRemaining()) {
                    buffer.clear();
                    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                        // on until it is full
                    }
                    buffer.flip();
                }
            } catch (IOException e) {
                throw new SourceException(e, "file-unreadable", file);
            }
            if (buffer.remaining() < record.length) {
                return false;
            }
            buffer.get(record);
            return true;
        }

        @Override
        public Long place() {
            return number;
        }

        @Override
        public void fill(RowBlock.Builder rows) throws SourceException {
            try {
                for (int c = 0; c < columns.size(); c++) {
                    values.set(rows, c, columns.get(c), record);
                }
            } catch (IOException e) { // of the memo file
                throw new SourceException(e, "file-unreadable", file);
            }
        }

        @Override
        public int takeDeleted() {
            int taken = deleted;
            deleted = 0;
            return taken;
        }

        @Override
        public void close() {
            try (channel) {
                if (texts.isPresent()) {
                    texts.get().close();
                }
            } catch (IOException e) { // nothing was written that could be lost
                deleted = 0;
            }
        }
    }
}
