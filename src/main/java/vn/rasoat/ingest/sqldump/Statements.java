package vn.rasoat.ingest.sqldump;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.csv.Charsets;

/** Walks a dump from one statement with data to the next, and over the rows of each. */
final class Statements implements Closeable {
    private static final Set<String> TELLING =
            Set.of("UPDATE", "DELETE", "MERGE", "TRUNCATE", "CALL", "EXEC", "EXECUTE", "LOAD", "DO", "ATTACH");

    private final SqlInput in;
    private final Scanner scanner;
    private final Skipper skipper;
    private final Names names;
    private final Definitions created;
    private final Values values;
    private final CopyLine lines;
    private Consumer<String> skipped = word -> {};
    private Statement current = new Statement("", List.of(), false);
    private int broken;

    Statements(Content content, Charsets charset, SqlDialect dialect, long from, int cellBytes) throws IOException {
        this.in = new SqlInput(content, charset, from);
        this.scanner = new Scanner(in, dialect);
        this.skipper = new Skipper(scanner);
        this.names = new Names(scanner);
        this.created = new Definitions(scanner, skipper, names);
        this.values = new Values(scanner, cellBytes);
        this.lines = new CopyLine(in, cellBytes);
    }

    /** Has itself told of the tables' definitions, and of skipped statements that would have changed data or run. */
    void tell(Consumer<Definition> ofDefinitions, Consumer<String> ofSkipped) {
        created.tell(ofDefinitions, ofSkipped);
        skipped = ofSkipped;
    }

    /** Where the file goes on. */
    long offset() {
        return in.offset();
    }

    /** Whether the file ended in the middle. */
    boolean isCut() {
        return scanner.isCut();
    }

    /** How many rows did not end as rows do. */
    int broken() {
        return broken;
    }

    /** Goes on within the rows of a statement. */
    void resume(Statement statement) {
        current = statement;
    }

    /** Passes over blanks and what ends no statement, so that {@link #offset()} is where the next one begins. */
    boolean toStatement() throws IOException {
        while (true) {
            scanner.skipBlanks();
            int c = in.peek();
            if (c == SqlInput.END) {
                return false;
            }
            if (c == '\\') { // an instruction to psql
                in.skipTo('\n', '\n');
            } else if (c == ';' || c == '/') {
                in.next();
            } else {
                return true;
            }
        }
    }

    /** Reads the statement that begins here: its head if it holds data, else all of it. */
    Optional<Statement> statement() throws IOException {
        String word = scanner.word();
        switch (word) {
            case "INSERT", "REPLACE" -> {
                return insert();
            }
            case "COPY" -> {
                return copy();
            }
            case "CREATE" -> created.read();
            case "DELIMITER" -> skipper.delimiter();
            case "GO" -> {}
            case "" -> {
                in.next();
                skipper.statement();
            }
            default -> {
                if (TELLING.contains(word)) {
                    skipped.accept(word);
                }
                skipper.statement();
            }
        }
        return Optional.empty();
    }

    private Optional<Statement> insert() throws IOException {
        scanner.skipBlanks();
        for (String word = scanner.peekWord(); isBeforeTable(word); word = scanner.peekWord()) {
            scanner.word();
            scanner.skipBlanks();
        }
        String table = names.qualified();
        List<String> columns = new ArrayList<>();
        if (!table.isEmpty() && in.peek() == '(' && !names.list(columns)) {
            table = "";
        }
        String word = scanner.word();
        for (int i = 0; i < 3 && (word.equals("OVERRIDING") || word.equals("SYSTEM") || word.equals("USER")); i++) {
            scanner.skipBlanks();
            word = scanner.word();
        }
        if (word.equals("VALUE") && columns.isEmpty()) { // OVERRIDING SYSTEM VALUE VALUES, or MySQL's VALUE (…)
            scanner.skipBlanks();
            word = scanner.peekWord().equals("VALUES") ? scanner.word() : word;
        } else if (word.equals("VALUE")) {
            scanner.skipBlanks();
            scanner.word();
        }
        if (table.isEmpty() || !word.startsWith("VALUE")) {
            skipped.accept("INSERT " + word);
            skipper.statement();
            return Optional.empty();
        }
        current = new Statement(table, columns, false);
        return Optional.of(current);
    }

    private static boolean isBeforeTable(String word) {
        return switch (word) {
            case "INTO",
                    "IGNORE",
                    "LOW_PRIORITY",
                    "HIGH_PRIORITY",
                    "DELAYED",
                    "OR",
                    "REPLACE",
                    "ABORT",
                    "ROLLBACK",
                    "FAIL" -> true;
            default -> false;
        };
    }

    private Optional<Statement> copy() throws IOException {
        String table = names.qualified();
        List<String> columns = new ArrayList<>();
        boolean named = in.peek() != '(' || names.list(columns);
        String from = scanner.word();
        scanner.skipBlanks();
        String where = scanner.word();
        boolean plain = named && !table.isEmpty() && from.equals("FROM") && where.equals("STDIN");
        scanner.skipBlanks();
        plain &= in.peek() == ';'; // other forms than pg_dump's are not read
        skipper.statement();
        if (!plain) {
            skipped.accept("COPY");
            return Optional.empty();
        }
        in.skipTo('\n', '\n');
        in.next();
        current = new Statement(table, columns, true);
        return Optional.of(current);
    }

    /** Moves to where the next row of the present statement begins; at the statement's end, to behind it. */
    boolean toRow() throws IOException {
        if (current.copy()) {
            return lines.toLine();
        }
        while (true) {
            scanner.skipBlanks();
            int c = in.peek();
            if (c == '(') {
                return true;
            }
            if (c == ',') {
                in.next();
            } else if (c == 'R' && scanner.peekWord().equals("ROW")) {
                scanner.word();
            } else {
                afterRows(c);
                return false;
            }
        }
    }

    private void afterRows(int c) throws IOException {
        String word = scanner.peekWord();
        if (c == SqlInput.END || c == ';') {
            in.next();
        } else if (word.equals("ON") || word.equals("RETURNING") || word.equals("AS")) {
            skipper.statement();
        } else if (word.isEmpty()) {
            broken++;
            skipper.statement();
        }
    }

    /**
     * Reads the row that begins here.
     *
     * @return how many values it has, -1 when it is broken off
     */
    int row(Row row) throws IOException {
        int columns = current.copy() ? lines.read(row) : values.read(row);
        broken += columns < 0 ? 1 : 0;
        return columns;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
