package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import java.util.List;

/** Reads the names of tables and columns. */
final class Names {
    private static final int MOST_COLUMNS = 4096;

    private final Scanner scanner;
    private final SqlInput in;

    Names(Scanner scanner) {
        this.scanner = scanner;
        this.in = scanner.in;
    }

    /** A name with the schemas before it, with dots between; the empty string when no name stands here. */
    String qualified() throws IOException {
        StringBuilder name = new StringBuilder();
        while (true) {
            scanner.skipBlanks();
            String part = scanner.name();
            name.append(part);
            scanner.skipBlanks();
            if (in.peek() != '.' || name.length() > 512) {
                return name.toString();
            }
            in.next();
            name.append('.');
        }
    }

    /** Names between brackets; false when something else stands there. */
    boolean list(List<String> into) throws IOException {
        in.next();
        while (into.size() < MOST_COLUMNS) {
            scanner.skipBlanks();
            String name = scanner.name();
            scanner.skipBlanks();
            int c = in.next();
            if (name.isEmpty() || (c != ',' && c != ')')) {
                return false;
            }
            into.add(name);
            if (c == ')') {
                scanner.skipBlanks();
                return true;
            }
        }
        return false;
    }
}
