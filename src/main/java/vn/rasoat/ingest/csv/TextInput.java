package vn.rasoat.ingest.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import vn.rasoat.ingest.Content;

/** Reads a text file from some offset as UTF-8 bytes, whatever its character set. */
public final class TextInput implements Closeable {
    private static final int RAW_BYTES = 256 << 10;

    private final SeekableByteChannel channel;
    private final Charsets charset;
    private long position;
    private long end;
    private byte[] raw = new byte[0];
    private int rawUsed;
    private boolean ended;

    public TextInput(Content content, Charsets charset, long from) throws IOException {
        this.channel = content.open();
        this.charset = charset;
        this.position = from;
        this.end = Long.MAX_VALUE;
    }

    /** Reads one piece of a file as a whole. */
    static byte[] piece(Content content, Charsets charset, long from, int length) throws IOException {
        try (TextInput in = new TextInput(content, charset, from)) {
            in.end = from + length;
            byte[] out = new byte[charset == Charsets.UTF8 ? length : length * charset.growth() + 8];
            int used = 0;
            for (int n = in.fill(out, used); n >= 0; n = in.fill(out, used)) {
                used += n;
                if (used == out.length) {
                    break;
                }
            }
            return used == out.length ? out : Arrays.copyOf(out, used);
        }
    }

    /**
     * Reads on.
     *
     * @return the number of bytes put into the buffer, -1 at the end of the file; 0 only when there is too little room
     */
    public int fill(byte[] buffer, int at) throws IOException {
        if (ended) {
            return -1;
        }
        if (charset == Charsets.UTF8) {
            int n = read(buffer, at, buffer.length - at);
            return n < 0 ? end() : n;
        }
        int room = (buffer.length - at) / charset.growth();
        if (raw.length == 0) {
            raw = new byte[RAW_BYTES];
        }
        int n = read(raw, rawUsed, Math.min(raw.length, room) - rawUsed);
        boolean last = n < 0;
        rawUsed += Math.max(n, 0);
        if (last && rawUsed == 0) {
            return end();
        }
        int[] written = new int[1];
        int used = charset.toUtf8(raw, rawUsed, buffer, at, last, written);
        System.arraycopy(raw, used, raw, 0, rawUsed - used);
        rawUsed -= used;
        ended = last;
        return last && written[0] == 0 ? -1 : written[0];
    }

    private int end() {
        ended = true;
        return -1;
    }

    private int read(byte[] into, int at, int room) throws IOException {
        int want = (int) Math.min(room, end - position);
        if (want <= 0) {
            return end - position <= 0 ? -1 : 0;
        }
        int n = channel.position(position).read(ByteBuffer.wrap(into, at, want));
        position += Math.max(n, 0);
        return n;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
