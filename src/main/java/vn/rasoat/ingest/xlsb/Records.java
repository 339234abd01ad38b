package vn.rasoat.ingest.xlsb;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Walks the records of a binary part. Of a record that nobody asks for nothing is kept. */
final class Records implements Closeable {
    static final int ROW = 0;
    static final int SHARED_TEXT = 19;
    static final int FONT = 43;
    static final int FORMAT = 44;
    static final int CELL_STYLE = 47;
    static final int COLUMNS = 60;
    static final int RICH_CELL = 62;
    static final int ROWS_BEGIN = 145;
    static final int ROWS_END = 146;
    static final int BOOK_PROPERTIES = 153;
    static final int SHEET = 156;
    static final int MERGED = 176;
    static final int CELL_STYLES_BEGIN = 617;
    static final int CELL_STYLES_END = 618;

    private static final int MAX_SIZE = 4 << 20;
    private static final int PIECE = 64 << 10;

    private final InputStream in;
    private int type;
    private int size;
    private int left;
    private int length;
    private byte[] data = new byte[256];

    Records(InputStream in) {
        this.in = new BufferedInputStream(in, PIECE);
    }

    /** Moves to the next record; false at the end of the part. */
    boolean next() throws IOException {
        in.skipNBytes(left);
        left = 0;
        int first = in.read();
        if (first < 0) {
            return false;
        }
        type = first < 0x80 ? first : (first & 0x7F) | (one() & 0x7F) << 7;
        size = 0;
        int b = 0x80;
        for (int i = 0; i < 4 && b >= 0x80; i++) {
            b = one();
            size |= (b & 0x7F) << 7 * i;
        }
        left = size;
        length = -1;
        return true;
    }

    private int one() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    /** The record's type, as [MS-XLSB] 2.3 numbers them. */
    int type() {
        return type;
    }

    /** Whether the record has at least so many bytes. */
    boolean has(int bytes) {
        return size >= bytes;
    }

    /** Loads the record piece by piece, since its size is only a claim. */
    private void load() throws IOException {
        if (length >= 0) {
            return;
        }
        if (size > MAX_SIZE) {
            throw new IOException("record too long");
        }
        length = 0;
        while (left > 0) {
            int piece = Math.min(left, PIECE);
            if (data.length < length + piece) {
                data = Arrays.copyOf(data, Math.max(length + piece, data.length * 2));
            }
            int n = in.readNBytes(data, length, piece);
            if (n < piece) {
                throw new EOFException();
            }
            length += n;
            left -= n;
        }
    }

    int u8(int at) throws IOException {
        load();
        if (at < 0 || at >= length) {
            throw new EOFException("record too short");
        }
        return data[at] & 0xFF;
    }

    int u16(int at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    int i32(int at) throws IOException {
        return u16(at) | u16(at + 2) << 16;
    }

    double real(int at) throws IOException {
        return Double.longBitsToDouble(i32(at) & 0xFFFFFFFFL | (long) i32(at + 4) << 32);
    }

    /** A number in four bytes: whole or the upper half of a real one, perhaps to be divided by a hundred. */
    double packed(int at) throws IOException {
        int raw = i32(at);
        double value = (raw & 2) != 0 ? raw >> 2 : Double.longBitsToDouble((long) (raw & ~3) << 32);
        return (raw & 1) != 0 ? value / 100 : value;
    }

    /** How many characters the text at a place has; 0 for one that is not there. */
    int textLength(int at) throws IOException {
        int chars = i32(at);
        if (chars == -1) {
            return 0;
        }
        if (chars < 0 || chars > (length - at - 4) / 2) {
            throw new EOFException("text too long");
        }
        return chars;
    }

    /** A text with its length before it. */
    String text(int at) throws IOException {
        return new String(data, at + 4, 2 * textLength(at), UTF_16LE);
    }

    /** Where the text behind the one at a place begins. */
    int behindText(int at) throws IOException {
        return at + 4 + 2 * textLength(at);
    }

    /** The bytes of the record, two for each character of its texts; not to be kept. */
    byte[] data() {
        return data;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
