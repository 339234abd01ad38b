package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import java.util.Set;

/** Passes over statements that hold no data. They are never run, not even understood: only their end is looked for. */
final class Skipper {
    private static final Set<String> CLOSED_BY_THEIR_OWN = Set.of("IF", "LOOP", "REPEAT", "WHILE", "FOR");

    private final Scanner scanner;
    private final SqlInput in;
    private String delimiter = ";";
    private boolean lineEnded;

    Skipper(Scanner scanner) {
        this.scanner = scanner;
        this.in = scanner.in;
    }

    /** Takes a new end of statements, as MySQL's DELIMITER sets it. */
    void delimiter() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.next(); c != SqlInput.END && c != '\n'; c = in.next()) {
            if (c > ' ' && line.length() < 16) {
                line.append((char) c);
            }
        }
        delimiter = line.isEmpty() ? ";" : line.toString();
    }

    /** To behind the end of a statement. It also ends before a line GO, and before a line that begins an INSERT. */
    void statement() throws IOException {
        while (true) {
            boolean line = scanner.skipBlanks();
            if (in.peek() == SqlInput.END || ended()) {
                return;
            }
            if (line && atStart()) {
                return;
            }
            part();
        }
    }

    private boolean ended() throws IOException {
        if (!scanner.begins(delimiter)) {
            return false;
        }
        in.skip(delimiter.length());
        return true;
    }

    private boolean atStart() throws IOException {
        String word = scanner.peekWord();
        return word.equals("GO") || word.equals("INSERT");
    }

    /** To behind the end of what has statements within: procedures, triggers. */
    void program() throws IOException {
        if (!delimiter.equals(";")) {
            statementOf(delimiter);
            return;
        }
        int depth = 0;
        while (in.peek() != SqlInput.END) {
            boolean line = scanner.skipBlanks() || lineEnded;
            lineEnded = false;
            String word = scanner.peekWord();
            if (line && word.equals("GO")) {
                return;
            }
            if (word.equals("BEGIN") || word.equals("CASE")) {
                depth++;
            } else if (word.equals("END")) {
                depth = end(depth);
                continue;
            } else if (depth == 0 && scanner.dialect != SqlDialect.SQL_SERVER && in.peek() == ';') {
                in.next();
                return;
            }
            part();
        }
        scanner.markCut();
    }

    private int end(int depth) throws IOException {
        scanner.word();
        lineEnded = scanner.skipBlanks();
        String closes = scanner.peekWord();
        if (closes.equals("CASE")) {
            scanner.word();
        }
        return CLOSED_BY_THEIR_OWN.contains(closes) ? depth : Math.max(0, depth - 1);
    }

    private void statementOf(String end) throws IOException {
        while (in.peek() != SqlInput.END && !scanner.begins(end)) {
            part();
            scanner.skipBlanks();
        }
        in.skip(end.length());
    }

    /** Passes over one word, text or sign. */
    private void part() throws IOException {
        int c = in.peek();
        if (c == '\'' || c == '`' || c == '"') {
            scanner.skipQuoted(c, c != '`' && scanner.dialect.escapesByBackslash());
        } else if (c == '[' && scanner.dialect == SqlDialect.SQL_SERVER) {
            scanner.name();
        } else if (c == '$' && scanner.dialect.quotesByDollar() && !scanner.dollarTag().isEmpty()) {
            scanner.skipDollarQuoted(scanner.dollarTag());
        } else if (Scanner.isWord(c)) {
            do {
                in.next();
            } while (Scanner.isWord(in.peek()));
        } else {
            in.next();
        }
    }
}
