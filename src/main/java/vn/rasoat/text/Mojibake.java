package vn.rasoat.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** UTF-8 bytes that were read as Windows-1252 or 1258, and the way back. */
final class Mojibake {
    private static final int SIZE = 0x2200;
    /** The places where Windows-1258 differs from 1252: byte, character. Its ₫ (FE) is never part of our letters. */
    private static final char[] IN_1258 = {
        0xC3, 'Ă', 0xCC, '\u0300', 0xD0, 'Đ', 0xD2, '\u0309', 0xD5, 'Ơ', 0xDD, 'Ư', 0xDE, '\u0303', 0xE3, 'ă', 0xEC,
        '\u0301', 0xF0, 'đ', 0xF2, '\u0323', 0xF5, 'ơ', 0xFD, 'ư'
    };

    private static final char[] TO_1252 = new char[256];
    private static final short[] TO_BYTE = new short[SIZE];

    static {
        Charset windows = Charset.forName("windows-1252");
        Arrays.fill(TO_BYTE, (short) -1);
        for (int b = 0x80; b < 0x100; b++) {
            char c = new String(new byte[] {(byte) b}, windows).charAt(0);
            // five bytes mean nothing in 1252; programs pass them on as C1 controls
            TO_1252[b] = c == '\uFFFD' ? (char) b : c;
            TO_BYTE[b] = (short) b;
        }
        for (int b = 0x80; b < 0x100; b++) {
            TO_BYTE[TO_1252[b]] = (short) b;
        }
        for (int i = 0; i < IN_1258.length; i += 2) {
            TO_BYTE[IN_1258[i + 1]] = (short) IN_1258[i];
        }
    }

    private Mojibake() {}

    /** How the text looks after its UTF-8 was read as Windows-1252. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : Letters.nfc(text).getBytes(UTF_8)) {
            out.append(b >= 0 ? (char) b : TO_1252[b & 0xFF]);
        }
        return out.toString();
    }

    /** The text meant, undoing up to three rounds; the same text when there is nothing to undo. */
    static String decode(String text) {
        String now = text;
        for (int round = 0; round < 3; round++) {
            String next = once(now, false);
            if (next.equals(now)) {
                break;
            }
            // only where other sequences prove it may a plain blank stand for a lost byte A0: "HoÃ ng"
            now = once(now, true);
        }
        return now;
    }

    private static String once(String text, boolean blankForA0) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int taken = sequence(text, i, blankForA0, out);
            if (taken == 0) {
                out.append(text.charAt(i));
                taken = 1;
            }
            i += taken;
        }
        return out.toString();
    }

    /** Appends the character whose UTF-8 starts at that place and returns the number of characters taken, or 0. */
    private static int sequence(String text, int at, boolean blankForA0, StringBuilder out) {
        int lead = byteOf(text.charAt(at));
        int length = lengthAfter(lead);
        if (length == 0 || at + length > text.length()) {
            return 0;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4);
        bytes.write(lead);
        for (int i = 1; i < length; i++) {
            char c = text.charAt(at + i);
            boolean lostBlank = blankForA0 && c == ' ' && i == length - 1 && (lead == 0xC3 || lead == 0xE1);
            int b = lostBlank ? 0xA0 : byteOf(c);
            if (b < 0x80 || b > 0xBF) {
                return 0;
            }
            bytes.write(b);
        }
        String letter = new String(bytes.toByteArray(), UTF_8);
        if (letter.indexOf('\uFFFD') >= 0) {
            return 0;
        }
        out.append(letter);
        return length;
    }

    /** Only Latin letters, combining marks and typographic signs: "HĐ…" must not turn into Cyrillic. */
    private static int lengthAfter(int lead) {
        if ((lead >= 0xC2 && lead <= 0xC6) || lead == 0xCB || lead == 0xCC || lead == 0xCD) {
            return 2;
        }
        return lead == 0xE1 || lead == 0xE2 ? 3 : 0;
    }

    private static int byteOf(char c) {
        return c < SIZE ? TO_BYTE[c] : -1;
    }
}
