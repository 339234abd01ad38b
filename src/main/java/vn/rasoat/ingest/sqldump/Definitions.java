package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what a statement creates: of tables the names and types of their columns; all else is passed over. */
final class Definitions {
    private static final int MOST_COLUMNS = 4096;
    private static final Set<String> TABLE_WORDS =
            Set.of("TEMP", "TEMPORARY", "GLOBAL", "LOCAL", "UNLOGGED", "CACHED", "MEMORY", "OR", "REPLACE");
    private static final Set<String> PROGRAMS = Set.of("TRIGGER", "PROCEDURE", "FUNCTION", "EVENT", "PACKAGE", "PROC");
    private static final Set<String> NO_COLUMN = Set.of(
            "PRIMARY",
            "KEY",
            "UNIQUE",
            "INDEX",
            "CONSTRAINT",
            "FOREIGN",
            "CHECK",
            "FULLTEXT",
            "SPATIAL",
            "EXCLUDE",
            "LIKE",
            "PERIOD");

    private final Scanner scanner;
    private final SqlInput in;
    private final Skipper skipper;
    private final Names names;
    private Consumer<Definition> definitions = definition -> {};
    private Consumer<String> skipped = word -> {};

    Definitions(Scanner scanner, Skipper skipper, Names names) {
        this.scanner = scanner;
        this.in = scanner.in;
        this.skipper = skipper;
        this.names = names;
    }

    /** As {@link Statements#tell}. */
    void tell(Consumer<Definition> ofDefinitions, Consumer<String> ofSkipped) {
        definitions = ofDefinitions;
        skipped = ofSkipped;
    }

    /** Reads the statement, behind its first word. */
    void read() throws IOException {
        for (int i = 0; i < 24; i++) {
            scanner.skipBlanks();
            String word = scanner.word();
            if (word.equals("TABLE")) {
                table();
                return;
            }
            if (PROGRAMS.contains(word)) {
                skipped.accept("CREATE " + word);
                skipper.program();
                return;
            }
            if (word.isEmpty() && !isNamePart()) {
                break;
            }
            if (!word.isEmpty() && !TABLE_WORDS.contains(word) && !word.startsWith("DEFINER") && i == 0) {
                break; // CREATE VIEW, INDEX, DATABASE …
            }
        }
        skipper.statement();
    }

    /** A quoted name or sign, as in {@code DEFINER=`root`@`localhost`}. */
    private boolean isNamePart() throws IOException {
        int c = in.peek();
        if (c == '=' || c == '@') {
            in.next();
            return true;
        }
        return c == '`' && !scanner.name().isEmpty();
    }

    private void table() throws IOException {
        scanner.skipBlanks();
        if (scanner.peekWord().equals("IF")) { // IF NOT EXISTS
            for (int i = 0; i < 3; i++) {
                scanner.word();
                scanner.skipBlanks();
            }
        }
        String table = names.qualified();
        if (in.peek() == '(') {
            in.next();
            columns(table);
        }
        skipper.statement();
    }

    private void columns(String table) throws IOException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        do {
            scanner.skipBlanks();
            boolean quoted = !Scanner.isWord(in.peek());
            String name = scanner.name();
            boolean column = quoted || !NO_COLUMN.contains(name.toUpperCase(java.util.Locale.ROOT));
            if (column && !name.isEmpty() && columns.size() < MOST_COLUMNS) {
                scanner.skipBlanks();
                columns.add(name);
                types.add(scanner.name().toUpperCase(java.util.Locale.ROOT));
            }
        } while (skipItem());
        definitions.accept(new Definition(table, columns, types));
    }

    /** To behind the comma of an item of a list; false at the list's end. */
    private boolean skipItem() throws IOException {
        int depth = 0;
        while (true) {
            scanner.skipBlanks();
            int c = in.peek();
            if (c == SqlInput.END || (c == ')' && depth == 0)) {
                return false;
            }
            if (c == '\'' || c == '"' || c == '`') {
                scanner.skipQuoted(c, c == '\'' && scanner.dialect.escapesByBackslash());
                continue;
            }
            in.next();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return true;
            }
        }
    }
}
