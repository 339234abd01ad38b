package vn.rasoat.ingest.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.record.RecordCursor;
import vn.rasoat.ingest.record.RecordSource;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** One table of a database. A record stands where the values of the table's key say, or its number in a table without key. */
record SqliteSource(SqliteTable table, int cellChars) implements RecordSource<List<Object>> {
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
        return table.estimate();
    }

    @Override
    public RecordCursor<List<Object>> open() throws SourceException {
        return open(table.query(), List.of(), 0);
    }

    @Override
    public RecordCursor<List<Object>> open(List<Object> from) throws SourceException {
        long number = table.key().isEmpty() ? (Long) from.get(0) : 0;
        return open(table.queryFrom(), from, number);
    }

    private RecordCursor<List<Object>> open(String query, List<Object> values, long number) throws SourceException {
        Connection connection;
        try {
            connection = table.file().open();
        } catch (SQLException e) {
            throw new SourceException(e, "file-unreadable", table.file().name());
        }
        try {
            return new Cursor(connection, query, values, number);
        } catch (SQLException e) {
            SqliteContainer.close(connection);
            throw damaged(e);
        }
    }

    private SourceException damaged(SQLException cause) {
        return new SourceException(cause, "file-damaged", table.file().name());
    }

    private final class Cursor implements RecordCursor<List<Object>> {
        private final Connection connection;
        private final ResultSet rows;
        private final int width = table.columns().size();
        private final byte[] utf8 = new byte[4 * cellChars];
        private long number;

        // the statement ends with its connection
        Cursor(Connection connection, String query, List<Object> values, long number) throws SQLException {
            this.connection = connection;
            this.number = number - 1;
            PreparedStatement statement = connection.prepareStatement(query);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            this.rows = statement.executeQuery();
        }

        @Override
        public boolean next() throws SourceException {
            try {
                number++;
                return rows.next();
            } catch (SQLException e) {
                throw damaged(e);
            }
        }

        @Override
        public List<Object> place() {
            if (table.key().isEmpty()) {
                return List.of(number);
            }
            List<Object> key = new ArrayList<>();
            try {
                for (int k = 0; k < table.key().size(); k++) {
                    key.add(rows.getObject(width + k + 1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e); // of a row that is there
            }
            return List.copyOf(key);
        }

        @Override
        public void fill(RowBlock.Builder into) throws SourceException {
            try {
                for (int c = 0; c < width; c++) {
                    set(into, c, rows.getObject(c + 1));
                }
            } catch (SQLException e) {
                throw damaged(e);
            }
        }

        private void set(RowBlock.Builder into, int column, @Nullable Object value) throws SQLException {
            if (value instanceof String text) {
                text(into, column, text);
            } else if (value instanceof Double real) {
                into.set(column, CellKind.NUMBER, NumberText.of(real));
            } else if (value instanceof Number whole) {
                into.set(column, CellKind.NUMBER, whole.toString());
            }
        }

        private void text(RowBlock.Builder into, int column, String text) throws SQLException {
            if (text.indexOf('\uFFFD') >= 0) { // no UTF-8: the bytes of a legacy encoding, perhaps
                byte[] raw = rows.getBytes(column + 1);
                if (raw != null && !isUtf8(raw)) {
                    legacy(into, column, raw);
                    return;
                }
            }
            if (text.length() > cellChars) {
                into.cut();
            }
            into.set(column, CellKind.TEXT, text.length() > cellChars ? text.substring(0, cellChars) : text);
        }

        private static boolean isUtf8(byte[] raw) {
            try {
                UTF_8.newDecoder().decode(ByteBuffer.wrap(raw));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }

        private void legacy(RowBlock.Builder into, int column, byte[] raw) {
            int length = Math.min(raw.length, cellChars);
            if (length < raw.length) {
                into.cut();
            }
            int[] written = new int[1];
            Charsets.WINDOWS_1252.toUtf8(raw, length, utf8, 0, true, written);
            into.set(column, CellKind.TEXT, utf8, 0, written[0], false, false);
        }

        @Override
        public void close() {
            SqliteContainer.close(connection);
        }
    }
}
