package vn.rasoat.training.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** UTF-8 with mark, commas, quotes where needed, lines ended by CR LF (RFC 4180). */
final class CsvGrid implements Grid {
    private static final int ROOM = 1 << 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[ROOM + 16];
    private int used;
    private int row = 1;
    private int next;

    CsvGrid(OutputStream out, boolean mark) {
        this.out = out;
        if (mark) {
            buffer[used++] = (byte) 0xEF;
            buffer[used++] = (byte) 0xBB;
            buffer[used++] = (byte) 0xBF;
        }
    }

    @Override
    public void sheet(String name) {
        // a text file has no sheets
    }

    @Override
    public String sheetName() {
        return "";
    }

    @Override
    public boolean typed() {
        return false;
    }

    @Override
    public int row() {
        return row;
    }

    @Override
    public void cell(int column, String text, Kind kind) throws IOException {
        while (next < column) {
            next++;
            put(',');
        }
        if (used + text.length() * 6 + 2 > ROOM) {
            flush();
        }
        if (text.length() * 6 + 2 > ROOM) {
            writeLong(text);
        } else {
            write(text, needsQuotes(text));
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void writeLong(String text) throws IOException {
        flush();
        out.write(('"' + text.replace("\"", "\"\"") + '"').getBytes(UTF_8));
    }

    /** Room for the text's worst case has been made. */
    private void write(String text, boolean quoted) {
        byte[] to = buffer;
        int at = used;
        if (quoted) {
            to[at++] = '"';
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                to[at++] = (byte) c;
                if (c == '"') {
                    to[at++] = '"';
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                to[at++] = (byte) (0xE0 | c >> 12);
                to[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                to[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        if (quoted) {
            to[at++] = '"';
        }
        used = at;
    }

    private void put(char c) throws IOException {
        if (used >= ROOM) {
            flush();
        }
        buffer[used++] = (byte) c;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    @Override
    public int endRow() throws IOException {
        put('\r');
        put('\n');
        next = 0;
        return row++;
    }

    @Override
    public void merge(int top, int left, int bottom, int right) {
        // a text file has no merged cells
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }
}
