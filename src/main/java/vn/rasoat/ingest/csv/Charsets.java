package vn.rasoat.ingest.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * The character sets of text files, and their way into UTF-8. All of them keep the rule that a piece of text can be
 * transcoded without knowing what stands before it.
 */
public enum Charsets {
    UTF8("UTF-8", 0),
    UTF16LE("UTF-16LE", 2),
    UTF16BE("UTF-16BE", 2),
    /** Also what TCVN3 and VNI files look like until the text package decodes their columns. */
    WINDOWS_1252("windows-1252", 1),
    WINDOWS_1258("windows-1258", 1);

    private final String label;
    private final int unit;
    private final byte[][] table;

    Charsets(String label, int unit) {
        this.label = label;
        this.unit = unit;
        this.table = unit == 1 ? table(Charset.forName(label)) : new byte[0][];
    }

    /** The name told to people. */
    public String label() {
        return label;
    }

    private static byte[][] table(Charset charset) {
        byte[][] table = new byte[256][];
        for (int b = 0; b < 256; b++) {
            String text = charset.decode(ByteBuffer.wrap(new byte[] {(byte) b})).toString();
            boolean undefined = text.isEmpty() || text.charAt(0) == '\uFFFD';
            // TCVN3 uses bytes that Windows leaves undefined: they survive as C1 control characters
            table[b] = (undefined ? String.valueOf((char) b) : text).getBytes(UTF_8);
        }
        return table;
    }

    /** How many bytes of the output one byte of the input may need at the most. */
    public int growth() {
        return unit == 0 ? 1 : unit == 1 ? 3 : 2;
    }

    /**
     * Transcodes to UTF-8.
     *
     * @param last whether no more bytes follow; otherwise half a character at the end is left
     * @return the number of input bytes used, and through {@code written[0]} the number of output bytes
     */
    public int toUtf8(byte[] in, int length, byte[] out, int at, boolean last, int[] written) {
        if (unit == 0) {
            System.arraycopy(in, 0, out, at, length);
            written[0] = length;
            return length;
        }
        return unit == 1 ? singleToUtf8(in, length, out, at, written) : utf16ToUtf8(in, length, out, at, last, written);
    }

    private int singleToUtf8(byte[] in, int length, byte[] out, int at, int[] written) {
        int w = at;
        for (int i = 0; i < length; i++) {
            byte b = in[i];
            if (b >= 0) {
                out[w++] = b;
            } else {
                for (byte part : table[b & 0xFF]) {
                    out[w++] = part;
                }
            }
        }
        written[0] = w - at;
        return length;
    }

    private int utf16ToUtf8(byte[] in, int length, byte[] out, int at, boolean last, int[] written) {
        int w = at;
        int i = 0;
        while (i + 1 < length) {
            int c = unit(in, i);
            if (Character.isHighSurrogate((char) c)) {
                if (i + 3 >= length && !last) {
                    break;
                }
                int low = i + 3 < length ? unit(in, i + 2) : 0;
                if (Character.isLowSurrogate((char) low)) {
                    w = write(Character.toCodePoint((char) c, (char) low), out, w);
                    i += 4;
                    continue;
                }
            }
            w = write(Character.isSurrogate((char) c) ? 0xFFFD : c, out, w);
            i += 2;
        }
        if (last && i < length) {
            i = length; // half a character ends the file
        }
        written[0] = w - at;
        return i;
    }

    private int unit(byte[] in, int i) {
        int first = in[i] & 0xFF;
        int second = in[i + 1] & 0xFF;
        return this == UTF16LE ? second << 8 | first : first << 8 | second;
    }

    private static int write(int c, byte[] out, int at) {
        int w = at;
        if (c < 0x80) {
            out[w++] = (byte) c;
        } else if (c < 0x800) {
            out[w++] = (byte) (0xC0 | c >> 6);
            out[w++] = (byte) (0x80 | (c & 0x3F));
        } else if (c < 0x10000) {
            out[w++] = (byte) (0xE0 | c >> 12);
            out[w++] = (byte) (0x80 | (c >> 6 & 0x3F));
            out[w++] = (byte) (0x80 | (c & 0x3F));
        } else {
            out[w++] = (byte) (0xF0 | c >> 18);
            out[w++] = (byte) (0x80 | (c >> 12 & 0x3F));
            out[w++] = (byte) (0x80 | (c >> 6 & 0x3F));
            out[w++] = (byte) (0x80 | (c & 0x3F));
        }
        return w;
    }

    /** How many bytes of the file the UTF-8 text came from. */
    public long sourceLength(byte[] utf8, int from, int to) {
        if (unit == 0) {
            return to - from;
        }
        long units = 0;
        for (int i = from; i < to; i++) {
            int b = utf8[i] & 0xFF;
            if ((b & 0xC0) != 0x80) {
                units += unit == 2 && b >= 0xF0 ? 2 : 1;
            }
        }
        return units * unit;
    }
}
