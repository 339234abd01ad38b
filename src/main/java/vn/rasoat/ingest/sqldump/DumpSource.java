package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.record.RecordCursor;
import vn.rasoat.ingest.record.RecordSource;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** One table of a dump. */
record DumpSource(Dump dump, DumpTable table) implements RecordSource<DumpSource.Place> {
    /**
     * Where a row stands.
     *
     * @param range the number of the range
     * @param offset the row's place in the file
     * @param statement the statement that the row belongs to
     */
    record Place(int range, long offset, Statement statement) {}

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<String> columns() {
        return table.columns();
    }

    @Override
    public long estimatedRecords() {
        return table.rows();
    }

    @Override
    public RecordCursor<Place> open() throws SourceException {
        return new Walk(-1);
    }

    @Override
    public RecordCursor<Place> open(Place from) throws SourceException {
        Walk walk = new Walk(from.range());
        walk.resume(from);
        return walk;
    }

    private final class Walk implements RecordCursor<Place> {
        private final int cellBytes = 3 * dump.cellChars();
        private final String key = DumpTable.key(table.name());
        private final Literals literals = new Literals(table, dump.cellChars());
        private int range;
        private @Nullable Statements statements;
        private @Nullable Statement statement;
        private long offset;
        private boolean read = true;

        Walk(int range) {
            this.range = range;
        }

        void resume(Place from) throws SourceException {
            try {
                statements = dump.read(from.offset(), cellBytes);
                statements.resume(from.statement());
                begin(from.statement());
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        private void begin(Statement next) {
            statement = next;
            literals.begin(next);
        }

        private SourceException unreadable(IOException cause) {
            return new SourceException(cause, "file-unreadable", dump.file());
        }

        @Override
        public boolean next() throws SourceException {
            try {
                passRow();
                while (true) {
                    if (statement != null && statements != null && statements.toRow()) {
                        offset = statements.offset();
                        read = false;
                        return true;
                    }
                    statement = null;
                    if (!toStatement()) {
                        return false;
                    }
                }
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        /** Passes over a row that nobody asked for. */
        private void passRow() throws IOException {
            if (!read && statements != null) {
                statements.row(Row.NONE);
            }
            read = true;
        }

        /** Moves to the next statement with rows of this table; false at the end of the last range. */
        private boolean toStatement() throws IOException {
            while (true) {
                if (statements == null || !statements.toStatement() || statements.offset() >= table.end(range)) {
                    if (!toRange()) {
                        return false;
                    }
                    continue;
                }
                Optional<Statement> next = statements.statement();
                if (next.isPresent() && DumpTable.key(next.get().table()).equals(key)) {
                    begin(next.get());
                    return true;
                }
                while (next.isPresent() && statements.toRow()) {
                    statements.row(Row.NONE);
                }
            }
        }

        private boolean toRange() throws IOException {
            close();
            if (range + 1 >= table.ranges()) {
                return false;
            }
            range++;
            statements = dump.read(table.start(range), cellBytes);
            return true;
        }

        @Override
        public Place place() {
            if (statement == null) {
                throw new IllegalStateException("no row");
            }
            return new Place(range, offset, statement);
        }

        @Override
        public void fill(RowBlock.Builder rows) throws SourceException {
            try {
                read = true;
                if (statements != null) {
                    literals.into(rows);
                    if (statements.row(literals) < 0) { // broken off, as was told when the dump was opened
                        blank(rows);
                    }
                }
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        private static void blank(RowBlock.Builder rows) {
            for (int c = 0; c < rows.width(); c++) {
                rows.slice(c, CellKind.BLANK, 0, 0);
            }
        }

        @Override
        public void close() {
            try {
                if (statements != null) {
                    statements.close();
                }
            } catch (IOException e) { // nothing was written that could be lost
                read = true;
            }
            statements = null;
        }
    }
}
