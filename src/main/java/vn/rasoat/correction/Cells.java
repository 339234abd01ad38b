package vn.rasoat.correction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Texts of a line, joined into bytes. */
final class Cells {
    private static final char SEPARATOR = '\u001F';

    private Cells() {}

    static byte[] join(List<String> texts) {
        StringBuilder out = new StringBuilder(256);
        for (int i = 0; i < texts.size(); i++) {
            if (i > 0) {
                out.append(SEPARATOR);
            }
            append(out, texts.get(i));
        }
        return out.toString().getBytes(UTF_8);
    }

    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c < ' ' && c != '\n' ? ' ' : c);
        }
    }

    static String[] split(byte[] cells) {
        return new String(cells, UTF_8).split(String.valueOf(SEPARATOR), -1);
    }
}
