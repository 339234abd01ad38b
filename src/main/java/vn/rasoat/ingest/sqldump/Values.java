package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import java.util.Locale;
import vn.rasoat.ingest.sqldump.Cell.Kind;

/**
 * Reads one row of an INSERT: the values between brackets. Nothing is computed: of an expression such as
 * {@code CAST(N'1990-02-01' AS Date)} the first text or number is the value.
 */
final class Values {
    private final Scanner scanner;
    private final SqlInput in;
    private final Cell cell;
    private final TextLiteral texts;
    private int depth;
    private boolean joining;
    private boolean escaped;
    private boolean typeNext;
    private String type = "";

    Values(Scanner scanner, int mostBytes) {
        this.scanner = scanner;
        this.in = scanner.in;
        this.cell = new Cell(mostBytes);
        this.texts = new TextLiteral(scanner, cell);
    }

    /**
     * Reads to behind the closing bracket; the opening one is next.
     *
     * @return how many values there were, -1 when the row does not end as rows do
     */
    int read(Row row) throws IOException {
        in.next();
        int column = 0;
        begin();
        while (true) {
            scanner.skipBlanks();
            int c = in.peek();
            if (c == SqlInput.END || c == ';') {
                if (c == SqlInput.END) {
                    scanner.markCut();
                }
                return -1;
            }
            if (depth == 0 && (c == ',' || c == ')')) {
                in.next();
                row.value(column++, cell, type);
                begin();
                if (c == ')') {
                    return column;
                }
            } else {
                part(c);
            }
        }
    }

    private void begin() {
        cell.clear();
        depth = 0;
        joining = false;
        escaped = false;
        typeNext = false;
        type = "";
    }

    private void part(int c) throws IOException {
        switch (c) {
            case '\'' -> text(c, scanner.dialect.escapesByBackslash(), false);
            case '"' -> {
                if (scanner.dialect.quotesTextDouble()) {
                    text(c, true, false);
                } else {
                    scanner.name();
                }
            }
            case '`' -> scanner.name();
            case '[', '(' -> {
                depth++;
                in.next();
            }
            case ']', ')' -> {
                depth = Math.max(0, depth - 1);
                in.next();
            }
            case '$' -> dollar();
            case '|' -> {
                joining = true;
                in.next();
            }
            case '+', '-', '.' -> sign(c);
            default -> {
                if (c >= '0' && c <= '9') {
                    number();
                } else if (Scanner.isWord(c)) {
                    word();
                } else {
                    in.next();
                }
            }
        }
    }

    private void sign(int c) throws IOException {
        int after = in.peek(1);
        if (cell.kind == Kind.TEXT) {
            joining |= c == '+'; // as SQL Server joins texts
            in.next();
        } else if ((after >= '0' && after <= '9') || after == '.') {
            number();
        } else {
            in.next();
        }
    }

    /** Whether a literal that begins here belongs to the value: it is the first, or joined to the first. */
    private boolean takes() {
        return cell.kind == Kind.NONE || (cell.kind == Kind.TEXT && joining);
    }

    private void number() throws IOException {
        boolean takes = cell.kind == Kind.NONE;
        boolean hex = in.peek() == '0' && (in.peek(1) == 'x' || in.peek(1) == 'X');
        do {
            int c = in.next();
            if (takes) {
                cell.add(c);
            }
        } while (in.peek() == '.'
                || Scanner.isWord(in.peek())
                || ((in.peek() == '-' || in.peek() == '+') && endsInExponent()));
        if (takes) {
            cell.kind = hex ? Kind.BINARY : Kind.NUMBER;
        }
    }

    private boolean endsInExponent() {
        int last = cell.length() == 0 ? 0 : cell.bytes()[cell.length() - 1];
        return last == 'e' || last == 'E';
    }

    private void dollar() throws IOException {
        String tag = scanner.dialect.quotesByDollar() ? scanner.dollarTag() : "";
        if (tag.isEmpty()) {
            in.next();
            return;
        }
        boolean takes = takes();
        if (texts.until(tag, takes)) {
            taken(takes, Kind.TEXT);
        }
    }

    private void taken(boolean takes, Kind kind) {
        if (takes) {
            cell.kind = kind;
            joining = false;
        }
    }

    private void word() throws IOException {
        String word = scanner.word();
        if (word.equals("_BINARY")) { // which MySQL writes with a blank behind it
            scanner.skipBlanks();
        }
        int c = in.peek();
        if (c == '\'') {
            prefixed(word, c);
        } else if (c == '&' && word.equals("U") && in.peek(1) == '\'') {
            in.next();
            unicode();
        } else if (typeNext) {
            type = word;
            typeNext = false;
        } else if (word.equals("AS") && depth > 0) {
            scanner.skipBlanks();
            if (in.peek() == '[') {
                type = scanner.name().toUpperCase(Locale.ROOT);
            } else {
                typeNext = true;
            }
        } else if (word.equals("STRINGDECODE") || word.equals("UNISTR")) {
            escaped = true; // as H2 and SQLite write texts beyond ASCII
        } else if (cell.kind == Kind.NONE && depth == 0 && (word.equals("TRUE") || word.equals("FALSE"))) {
            word.chars().forEach(cell::add);
            cell.kind = Kind.TRUTH;
        }
    }

    private void prefixed(String prefix, int quote) throws IOException {
        switch (prefix) {
            case "E" -> text(quote, true, false);
            case "X" -> text(quote, false, true);
            case "B" -> {
                text(quote, false, false);
                cell.kind = cell.length() == 1 ? Kind.NUMBER : Kind.BINARY;
            }
            case "_BINARY" -> text(quote, scanner.dialect.escapesByBackslash(), true);
            default -> text(quote, scanner.dialect.escapesByBackslash(), false);
        }
    }

    private void text(int quote, boolean backslash, boolean binary) throws IOException {
        boolean takes = takes() && !binary;
        texts.quoted(quote, backslash || escaped, takes);
        taken(takes || (binary && cell.kind == Kind.NONE), binary ? Kind.BINARY : Kind.TEXT);
    }

    private void unicode() throws IOException {
        boolean takes = takes();
        texts.unicode(takes);
        taken(takes, Kind.TEXT);
    }
}
