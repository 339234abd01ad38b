package vn.rasoat.ingest.xlsx;

import java.util.Arrays;

/** Text of XML events gathered as UTF-8, with the {@code _x000D_} escapes of Office Open XML undone. */
final class Utf8Buffer {
    private static final int ESCAPE = 7;

    private byte[] bytes;
    private int used;

    Utf8Buffer(int size) {
        this.bytes = new byte[size];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return used;
    }

    void clear() {
        used = 0;
    }

    /** Cuts the text back to an earlier size. */
    void cutTo(int size) {
        used = size;
    }

    void add(char[] text, int from, int length) {
        ensure(length * 3);
        byte[] out = bytes;
        int w = used;
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (c < 0x80) {
                out[w++] = (byte) c;
            } else if (c < 0x800) {
                out[w++] = (byte) (0xC0 | c >> 6);
                out[w++] = (byte) (0x80 | (c & 0x3F));
            } else if (Character.isHighSurrogate(c) && i + 1 < from + length) {
                int point = Character.toCodePoint(c, text[++i]);
                out[w++] = (byte) (0xF0 | point >> 18);
                out[w++] = (byte) (0x80 | (point >> 12 & 0x3F));
                out[w++] = (byte) (0x80 | (point >> 6 & 0x3F));
                out[w++] = (byte) (0x80 | (point & 0x3F));
            } else {
                out[w++] = (byte) (0xE0 | c >> 12);
                out[w++] = (byte) (0x80 | (c >> 6 & 0x3F));
                out[w++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        used = w;
    }

    void add(String text) {
        add(text.toCharArray(), 0, text.length());
    }

    private void ensure(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + more, bytes.length + (bytes.length >> 1)));
        }
    }

    /** Undoes {@code _xHHHH_} escapes from an offset on: characters that XML cannot hold are written so. */
    void unescape(int from) {
        int mark = find(from);
        if (mark < 0) {
            return;
        }
        String text = new String(bytes, from, used - from, java.nio.charset.StandardCharsets.UTF_8);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += ESCAPE - 1;
            } else {
                plain.append(text.charAt(i));
            }
        }
        used = from;
        add(plain.toString());
    }

    private int find(int from) {
        for (int i = from; i + ESCAPE <= used; i++) {
            if (bytes[i] == '_' && bytes[i + 1] == 'x' && bytes[i + 6] == '_') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
