package vn.rasoat.ingest.sqldump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** One value while it is read: its UTF-8 bytes, not more than a cell may have, and what it was written as. */
final class Cell {
    /** What a value was written as. */
    enum Kind {
        NONE,
        TEXT,
        NUMBER,
        TRUTH,
        /** Bytes that are no text, which are not read. */
        BINARY
    }

    private final int mostBytes;
    private byte[] bytes = new byte[256];
    private int length;
    private boolean cut;
    Kind kind = Kind.NONE;

    Cell(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    void clear() {
        length = 0;
        cut = false;
        kind = Kind.NONE;
    }

    void add(int b) {
        if (length == bytes.length) {
            if (length >= mostBytes) {
                cut = true;
                return;
            }
            bytes = Arrays.copyOf(bytes, Math.min(mostBytes, length * 2));
        }
        bytes[length++] = (byte) b;
    }

    /** Adds a character beyond those of one byte. */
    void addCharacter(int codePoint) {
        boolean valid = Character.isValidCodePoint(codePoint)
                && (codePoint > 0xFFFF || !Character.isSurrogate((char) codePoint));
        for (byte b : new String(Character.toChars(valid ? codePoint : 0xFFFD)).getBytes(UTF_8)) {
            add(b);
        }
    }

    /** Whether the value is longer than what was kept of it. */
    boolean isCut() {
        return cut;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    String text() {
        return new String(bytes, 0, length, UTF_8);
    }

    @Override
    public String toString() { // people's data
        return "Cell[" + kind + "]";
    }
}
