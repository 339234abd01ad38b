package vn.rasoat.ingest.dbf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import vn.rasoat.ingest.Content;

/** The long texts of a dbf file, which stand in a file of their own beside it: .dbt for dBase, .fpt for FoxPro. */
final class Memos implements Closeable {
    private static final int DBASE3_BLOCK = 512;
    private static final byte DBASE3_END = 0x1A;
    private static final int MOST_BLOCK = 32 << 10;

    private final SeekableByteChannel channel;
    private final boolean foxPro;
    private final int block;
    private final int mostBytes;

    /**
     * @param foxPro whether it is written as FoxPro does
     * @param mostBytes the most bytes of one text that are read
     */
    Memos(Content content, boolean foxPro, int mostBytes) throws IOException {
        this.channel = content.open();
        this.foxPro = foxPro;
        this.mostBytes = mostBytes;
        byte[] head = read(0, 24);
        int said = head.length < 24
                ? 0
                : foxPro ? (head[6] & 0xFF) << 8 | head[7] & 0xFF : DbfHeader.int16(head, 20);
        this.block = said > 0 && said <= MOST_BLOCK ? said : DBASE3_BLOCK;
    }

    /** The text of a number of a record's memo field; no bytes when there is none. */
    byte[] text(long number) throws IOException {
        if (number <= 0 || number > channel.size() / block) {
            return new byte[0];
        }
        long at = number * block;
        byte[] head = read(at, 8);
        if (head.length == 8 && foxPro) {
            boolean isText = ByteBuffer.wrap(head).getInt(0) == 1;
            return isText ? read(at + 8, ByteBuffer.wrap(head).getInt(4)) : new byte[0];
        }
        if (head.length == 8 && head[0] == -1 && head[1] == -1 && head[2] == 8) { // dBase IV
            return read(at + 8, DbfHeader.int32(head, 4) - 8);
        }
        byte[] text = read(number * DBASE3_BLOCK, mostBytes);
        int end = 0;
        while (end < text.length && text[end] != DBASE3_END && text[end] != 0) {
            end++;
        }
        return Arrays.copyOf(text, end);
    }

    private byte[] read(long at, long length) throws IOException {
        int wanted = (int) Math.max(0, Math.min(length, mostBytes));
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(wanted, Math.max(0, channel.size() - at)));
        channel.position(at);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // on to the end of the text
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
