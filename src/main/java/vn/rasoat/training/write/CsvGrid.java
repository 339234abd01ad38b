package vn.rasoat.training.write;

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
        if (!needsQuotes(text)) {
            write(text);
            return;
        }
        put('"');
        write(text.replace("\"", "\"\""));
        put('"');
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

    private void write(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (used >= ROOM) {
                flush();
            }
            if (c < 0x80) {
                buffer[used++] = (byte) c;
            } else if (c < 0x800) {
                buffer[used++] = (byte) (0xC0 | c >> 6);
                buffer[used++] = (byte) (0x80 | c & 0x3F);
            } else {
                buffer[used++] = (byte) (0xE0 | c >> 12);
                buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[used++] = (byte) (0x80 | c & 0x3F);
            }
        }
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
