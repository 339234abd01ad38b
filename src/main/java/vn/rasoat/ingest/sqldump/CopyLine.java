package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import vn.rasoat.ingest.sqldump.Cell.Kind;

/** Reads one line of PostgreSQL's COPY: values between tabs, {@code \N} for none. */
final class CopyLine {
    private final SqlInput in;
    private final Cell cell;

    CopyLine(SqlInput in, int mostBytes) {
        this.in = in;
        this.cell = new Cell(mostBytes);
    }

    /** Whether a line begins here; at the end of the data {@code \.} is passed over. */
    boolean toLine() throws IOException {
        if (in.peek() == '\\' && in.peek(1) == '.') {
            in.skipTo('\n', '\n');
            in.next();
            return false;
        }
        return in.peek() != SqlInput.END;
    }

    /** Reads a line; gives the number of values. */
    int read(Row row) throws IOException {
        int column = 0;
        cell.clear();
        while (true) {
            int c = in.next();
            if (c == '\t' || c == '\n' || c == SqlInput.END) {
                cell.kind = cell.length() == 0 ? Kind.NONE : Kind.TEXT;
                row.value(column++, cell, "");
                cell.clear();
                if (c != '\t') {
                    return column;
                }
            } else if (c == '\\') {
                escape(in.next());
            } else if (c != '\r' || in.peek() != '\n') {
                cell.add(c);
            }
        }
    }

    private void escape(int c) throws IOException {
        switch (c) {
            case 'N', SqlInput.END -> {} // no value
            case 'n' -> cell.add('\n');
            case 't' -> cell.add('\t');
            case 'r' -> cell.add('\r');
            case 'b' -> cell.add('\b');
            case 'f' -> cell.add('\f');
            case 'v' -> cell.add(0x0B);
            case 'x' -> number(16, 2, 0);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(8, 2, c - '0');
            default -> cell.add(c);
        }
    }

    private void number(int base, int mostDigits, int first) throws IOException {
        int value = first;
        for (int i = 0; i < mostDigits && Character.digit(in.peek(), base) >= 0; i++) {
            value = value * base + Character.digit(in.next(), base);
        }
        cell.add(value);
    }
}
