package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.rasoat.ingest.Limits;
import vn.rasoat.model.SourceException;

/** Goes through a dump once and remembers which tables it has and where their rows stand. */
final class DumpIndex {
    private static final int MOST_TABLES = 10_000;

    final Map<String, DumpTable> tables = new LinkedHashMap<>();
    /** How often statements were passed over that would have changed data or run. */
    final Map<String, Integer> skipped = new TreeMap<>();

    boolean cut;
    int broken;

    static DumpIndex of(Dump dump, Limits limits) throws SourceException {
        DumpIndex index = new DumpIndex();
        try (Statements statements = dump.read(dump.start(), 1)) {
            statements.tell(index::define, word -> index.skipped.merge(word, 1, Integer::sum));
            while (statements.toStatement()) {
                long start = statements.offset();
                Optional<Statement> statement = statements.statement();
                if (statement.isPresent()) {
                    index.add(statements, statement.get(), start, limits, dump.file());
                }
            }
            index.cut = statements.isCut();
            index.broken = statements.broken();
            return index;
        } catch (IOException e) {
            throw new SourceException(e, "file-unreadable", dump.file());
        }
    }

    private Optional<DumpTable> table(String name) {
        String key = DumpTable.key(name);
        if (tables.size() >= MOST_TABLES && !tables.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(tables.computeIfAbsent(key, absent -> new DumpTable(name)));
    }

    private void define(Definition definition) {
        table(definition.table()).ifPresent(table -> table.define(definition));
    }

    private void add(Statements statements, Statement statement, long start, Limits limits, String file)
            throws IOException, SourceException {
        long rows = 0;
        int widest = 0;
        while (statements.toRow()) {
            int width = statements.row(Row.NONE);
            rows += width < 0 ? 0 : 1;
            widest = Math.max(widest, width);
        }
        if (widest > limits.columns()) {
            throw new SourceException("too-many-columns", file, statement.table(), limits.columns());
        }
        Optional<DumpTable> table = table(statement.table());
        if (table.isPresent()) {
            table.get().places(statement);
            table.get().widen(statement.columns().isEmpty() ? widest : 0);
            table.get().add(start, statements.offset(), rows);
        }
    }
}
