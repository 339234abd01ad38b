package vn.rasoat.ingest.sqldump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Walks over the parts of SQL: blanks and comments, names, words and quoted texts. */
final class Scanner {
    private static final int MOST_NAME = 256;

    final SqlInput in;
    final SqlDialect dialect;
    private boolean cut;

    Scanner(SqlInput in, SqlDialect dialect) {
        this.in = in;
        this.dialect = dialect;
    }

    /** Whether the file ended inside a text or comment. */
    boolean isCut() {
        return cut;
    }

    void markCut() {
        cut = true;
    }

    /** Passes over blanks and comments; true when a line ended among them. */
    boolean skipBlanks() throws IOException {
        boolean line = false;
        while (true) {
            int c = in.peek();
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == 0) {
                line |= c == '\n';
                in.next();
            } else if ((c == '-' && in.peek(1) == '-') || (c == '#' && dialect.commentsByHash())) {
                in.skipTo('\n', '\n');
            } else if (c == '/' && in.peek(1) == '*') {
                skipComment();
            } else {
                return line;
            }
        }
    }

    private void skipComment() throws IOException {
        in.skip(2);
        int depth = 1;
        while (depth > 0) {
            in.skipTo('*', dialect == SqlDialect.POSTGRES ? '/' : '*');
            int c = in.next();
            if (c == SqlInput.END) {
                cut = true;
                return;
            }
            if (c == '*' && in.peek() == '/') {
                in.next();
                depth--;
            } else if (c == '/' && in.peek() == '*') { // PostgreSQL's comments stand in each other
                in.next();
                depth++;
            }
        }
    }

    static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_'
                || c == '@'
                || c == '$'
                || c == '#'
                || c >= 0x80;
    }

    /** The word that begins here, in capitals; the empty string when none does. Long ones are cut. */
    String word() throws IOException {
        return bare().toUpperCase(Locale.ROOT);
    }

    /** The word that would be next, without moving. */
    String peekWord() throws IOException {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 32 && isWord(in.peek(i)); i++) {
            word.append((char) in.peek(i));
        }
        return word.toString().toUpperCase(Locale.ROOT);
    }

    private String bare() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        while (isWord(in.peek())) {
            int c = in.next();
            if (word.size() < MOST_NAME) {
                word.write(c);
            }
        }
        return word.toString(UTF_8);
    }

    /** One part of a name, quoted in any way or bare; the empty string when none begins here. */
    String name() throws IOException {
        int quote = in.peek();
        if (quote != '"' && quote != '`' && quote != '[') {
            return bare();
        }
        in.next();
        int close = quote == '[' ? ']' : quote;
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (int c = in.next(); c != SqlInput.END; c = in.next()) {
            if (c == close) {
                if (in.peek() != close) {
                    return name.toString(UTF_8);
                }
                in.next();
            }
            if (name.size() < MOST_NAME) {
                name.write(c);
            }
        }
        cut = true;
        return name.toString(UTF_8);
    }

    /** Passes over what a quote begins, to behind its end. */
    void skipQuoted(int quote, boolean backslash) throws IOException {
        in.next();
        while (true) {
            in.skipTo(quote, backslash ? '\\' : quote);
            int c = in.next();
            if (c == SqlInput.END) {
                cut = true;
                return;
            }
            if (c == '\\' && backslash) {
                in.next();
            } else if (in.peek() == quote) {
                in.next();
            } else {
                return;
            }
        }
    }

    /** The tag of a text between dollar signs that begins here, such as {@code $body$}; the empty string when none does. */
    String dollarTag() throws IOException {
        StringBuilder tag = new StringBuilder("$");
        for (int i = 1; i < 64; i++) {
            int c = in.peek(i);
            if (c == '$') {
                return tag.append('$').toString();
            }
            if (!isWord(c) || c == '#' || c == '@' || (i == 1 && c >= '0' && c <= '9')) {
                return "";
            }
            tag.append((char) c);
        }
        return "";
    }

    void skipDollarQuoted(String tag) throws IOException {
        in.skip(tag.length());
        while (true) {
            in.skipTo('$', '$');
            if (in.peek() == SqlInput.END) {
                cut = true;
                return;
            }
            if (begins(tag)) {
                in.skip(tag.length());
                return;
            }
            in.next();
        }
    }

    /** Whether these characters of ASCII are next. */
    boolean begins(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (in.peek(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
