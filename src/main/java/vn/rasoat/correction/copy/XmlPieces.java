package vn.rasoat.correction.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts XML in UTF-8 into tags and what stands between them, and keeps every byte: whoever writes the pieces down again in order
 * has the same document. Comments, CDATA and instructions are pieces that are no tags.
 */
final class XmlPieces {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_TAG = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;
    private byte[] piece = new byte[256];
    private int length;
    private boolean tag;

    XmlPieces(InputStream in) {
        this.in = in;
    }

    /** Goes to the next piece; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tag = false;
        int first = peek();
        if (first < 0) {
            return false;
        }
        if (first != '<') {
            while (peek() >= 0 && peek() != '<' && length < BUFFER) {
                take();
            }
            return true;
        }
        take();
        switch (peek()) {
            case '?' -> until("?>");
            case '!' -> declaration();
            default -> {
                tag = true;
                tag();
            }
        }
        return true;
    }

    private void declaration() throws IOException {
        take();
        if (peek() == '-') {
            take();
            until("-->");
        } else if (peek() == '[') {
            until("]]>");
        } else {
            until(">");
        }
    }

    private void until(String end) throws IOException {
        while (!endsWith(end)) {
            take();
        }
    }

    private boolean endsWith(String end) {
        for (int i = 0; i < end.length(); i++) {
            if (length < end.length() + 2 || piece[length - end.length() + i] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void tag() throws IOException {
        int quote = 0;
        while (true) {
            int c = take();
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return;
            }
            if (length > LONGEST_TAG) {
                throw new IOException("a tag without end");
            }
        }
    }

    private int peek() throws IOException {
        if (at == limit) {
            limit = in.read(buffer);
            at = 0;
            if (limit <= 0) {
                limit = 0;
                return -1;
            }
        }
        return buffer[at] & 0xFF;
    }

    private int take() throws IOException {
        int c = peek();
        if (c < 0) {
            throw new EOFException();
        }
        if (length == piece.length) {
            piece = Arrays.copyOf(piece, length * 2);
        }
        piece[length++] = (byte) c;
        at++;
        return c;
    }

    byte[] bytes() {
        return piece;
    }

    int length() {
        return length;
    }

    /** Whether the piece opens the element, or is all of it. Prefixes do not count. */
    boolean opens(String name) {
        return tag && length > 1 && piece[1] != '/' && named(1, name);
    }

    boolean closes(String name) {
        return tag && length > 2 && piece[1] == '/' && named(2, name);
    }

    private boolean named(int from, String name) {
        int start = from;
        int end = from;
        while (end < length && piece[end] > ' ' && piece[end] != '/' && piece[end] != '>') {
            if (piece[end] == ':') {
                start = end + 1;
            }
            end++;
        }
        if (end - start != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (piece[start + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tag is an element without content. */
    boolean isWhole() {
        return tag && length > 2 && piece[length - 2] == '/';
    }

    String text() {
        return new String(piece, 0, length, UTF_8);
    }

    /** An attribute's value as it is written. */
    Optional<String> attribute(String name) {
        Matcher found = Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
                .matcher(text());
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }
}
