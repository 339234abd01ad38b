package vn.rasoat.ingest.sqldump;

import java.io.Closeable;
import java.io.IOException;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.csv.TextInput;

/** The bytes of a dump as UTF-8, with a look ahead, and where in the file they stand. Used by one thread. */
final class SqlInput implements Closeable {
    static final int END = -1;
    private static final int BUFFER = 256 << 10;

    private final TextInput in;
    private final Charsets charset;
    private byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean ended;
    private int markAt;
    private long markOffset;

    /** @param from where in the file to begin, at the first byte of a character */
    SqlInput(Content content, Charsets charset, long from) throws IOException {
        this.in = new TextInput(content, charset, from);
        this.charset = charset;
        this.markOffset = from;
    }

    /** The next byte, 0 to 255, or {@link #END}. */
    int next() throws IOException {
        return at < end || fill(1) ? buffer[at++] & 0xFF : END;
    }

    /** As {@link #next()} without moving. */
    int peek() throws IOException {
        return at < end || fill(1) ? buffer[at] & 0xFF : END;
    }

    /** The byte so many places after the next one. */
    int peek(int further) throws IOException {
        return at + further < end || fill(further + 1) ? buffer[at + further] & 0xFF : END;
    }

    void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            if (next() == END) {
                return;
            }
        }
    }

    /** Passes over bytes up to the first of two; faster than one by one. */
    void skipTo(int one, int other) throws IOException {
        do {
            while (at < end) {
                int b = buffer[at] & 0xFF;
                if (b == one || b == other) {
                    return;
                }
                at++;
            }
        } while (fill(1));
    }

    /** Where in the file the next byte stands. */
    long offset() {
        markOffset += charset.sourceLength(buffer, markAt, at);
        markAt = at;
        return markOffset;
    }

    /** Makes so many bytes ready, if there are. */
    private boolean fill(int wanted) throws IOException {
        if (at > BUFFER / 2 || at == end) {
            offset();
            System.arraycopy(buffer, at, buffer, 0, end - at);
            end -= at;
            at = 0;
            markAt = 0;
        }
        while (end - at < wanted && !ended) {
            int n = in.fill(buffer, end);
            ended = n < 0;
            end += Math.max(n, 0);
        }
        return end - at >= wanted;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
