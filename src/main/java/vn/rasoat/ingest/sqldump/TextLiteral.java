package vn.rasoat.ingest.sqldump;

import java.io.IOException;

/** Reads texts in all the ways that databases quote them. */
final class TextLiteral {
    private final Scanner scanner;
    private final SqlInput in;
    private final Cell cell;

    /** @param cell takes the texts that belong to the value */
    TextLiteral(Scanner scanner, Cell cell) {
        this.scanner = scanner;
        this.in = scanner.in;
        this.cell = cell;
    }

    /**
     * A text between quotes.
     *
     * @param escapes whether a backslash begins an escape
     * @param takes whether the text belongs to the value
     */
    void quoted(int quote, boolean escapes, boolean takes) throws IOException {
        in.next();
        while (true) {
            int c = in.next();
            if (c == SqlInput.END) {
                scanner.markCut();
                break;
            }
            if (c == quote) {
                if (in.peek() != quote) {
                    break;
                }
                in.next();
            } else if (c == '\\' && escapes) {
                escape(takes);
                continue;
            }
            if (takes) {
                cell.add(c);
            }
        }
    }

    private void escape(boolean takes) throws IOException {
        int c = in.next();
        int plain =
                switch (c) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    case 'b' -> '\b';
                    case 'f' -> '\f';
                    case '0' -> 0;
                    case 'Z' -> 0x1A;
                    case 'u' -> hex(scanner.dialect == SqlDialect.MYSQL ? 0 : 4);
                    case 'x' -> hex(scanner.dialect == SqlDialect.MYSQL ? 0 : 2);
                    default -> c;
                };
        if (!takes || c == SqlInput.END) {
            return;
        }
        if (c == 'u' && plain != 'u') {
            cell.addCharacter(plain);
        } else {
            cell.add(plain);
        }
    }

    /** The character of so many hexadecimal digits, or the letter that stands before them when they are none. */
    private int hex(int digits) throws IOException {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(in.peek(i), 16);
            if (digit < 0) {
                return digits == 2 ? 'x' : 'u';
            }
            value = value * 16 + digit;
        }
        in.skip(digits);
        return digits == 0 ? 'u' : value;
    }

    /** A text in which {@code \1EA1} stands for a character, as H2 writes it. */
    void unicode(boolean takes) throws IOException {
        in.next();
        for (int c = in.next(); ; c = in.next()) {
            if (c == SqlInput.END) {
                scanner.markCut();
                break;
            }
            if (c == '\'' && in.peek() != '\'') {
                break;
            }
            if (c == '\\' && in.peek() != '\\') {
                boolean wide = in.peek() == '+';
                in.skip(wide ? 1 : 0);
                int character = hex(wide ? 6 : 4);
                if (takes) {
                    cell.addCharacter(character);
                }
                continue;
            }
            if (c == '\'' || c == '\\') {
                in.next();
            }
            if (takes) {
                cell.add(c);
            }
        }
    }

    /** A text between tags such as {@code $$}; false when it has no end. */
    boolean until(String tag, boolean takes) throws IOException {
        in.skip(tag.length());
        while (!scanner.begins(tag)) {
            int c = in.next();
            if (c == SqlInput.END) {
                scanner.markCut();
                return false;
            }
            if (takes) {
                cell.add(c);
            }
        }
        in.skip(tag.length());
        return true;
    }
}
