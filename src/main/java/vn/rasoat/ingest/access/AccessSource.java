package vn.rasoat.ingest.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.CursorBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.csv.Charsets;
import vn.rasoat.ingest.record.MomentText;
import vn.rasoat.ingest.record.RecordCursor;
import vn.rasoat.ingest.record.RecordSource;
import vn.rasoat.ingest.table.NumberText;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/**
 * One table of an Access database.
 *
 * @param columns the columns' names
 * @param types the columns' types, in the same order
 * @param estimatedRecords how many records the table says it has
 */
record AccessSource(
        AccessFile file, String name, List<String> columns, List<DataType> types, long estimatedRecords, int cellChars)
        implements RecordSource<Cursor.Savepoint> {
    private static final Set<DataType> READ = Set.of(
            DataType.BOOLEAN,
            DataType.BYTE,
            DataType.INT,
            DataType.LONG,
            DataType.BIG_INT,
            DataType.MONEY,
            DataType.FLOAT,
            DataType.DOUBLE,
            DataType.NUMERIC,
            DataType.SHORT_DATE_TIME,
            DataType.EXT_DATE_TIME,
            DataType.TEXT,
            DataType.MEMO,
            DataType.GUID);

    /** Whether columns of that type are left blank: pictures, attachments and other objects. */
    static boolean isObject(DataType type) {
        return !READ.contains(type);
    }

    @Override
    public RecordCursor<Cursor.Savepoint> open() throws SourceException {
        return new Walk(Optional.empty());
    }

    @Override
    public RecordCursor<Cursor.Savepoint> open(Cursor.Savepoint from) throws SourceException {
        return new Walk(Optional.of(from));
    }

    private final class Walk implements RecordCursor<Cursor.Savepoint> {
        private final Database database;
        private final Cursor cursor;
        private final Set<String> read = new HashSet<>();
        private final byte[] utf8 = new byte[3 * cellChars + 4];
        private boolean atFirst;
        private boolean healthy = true;

        Walk(Optional<Cursor.Savepoint> from) throws SourceException {
            for (int c = 0; c < columns.size(); c++) {
                if (!isObject(types.get(c))) {
                    read.add(columns.get(c));
                }
            }
            try {
                database = file.take();
                cursor = CursorBuilder.createCursor(database.getTable(name));
                if (from.isPresent()) {
                    cursor.restoreSavepoint(from.get());
                    atFirst = true;
                }
            } catch (IOException | RuntimeException e) {
                throw file.damaged(e);
            }
        }

        @Override
        public boolean next() throws SourceException {
            if (atFirst) {
                atFirst = false;
                return true;
            }
            try {
                return cursor.moveToNextRow();
            } catch (IOException | RuntimeException e) {
                throw damaged(e);
            }
        }

        private SourceException damaged(Throwable cause) {
            healthy = false;
            return file.damaged(cause);
        }

        @Override
        public Cursor.Savepoint place() {
            return cursor.getSavepoint();
        }

        @Override
        public void fill(RowBlock.Builder rows) throws SourceException {
            Row row;
            try {
                row = cursor.getCurrentRow(read);
            } catch (IOException | RuntimeException | OutOfMemoryError e) { // a text that claims to be a gigabyte long
                throw damaged(e);
            }
            for (int c = 0; c < columns.size(); c++) {
                if (read.contains(columns.get(c))) {
                    set(rows, c, row.get(columns.get(c)));
                }
            }
        }

        private void set(RowBlock.Builder rows, int column, @Nullable Object value) {
            if (value instanceof Boolean truth) {
                rows.set(column, CellKind.BOOLEAN, truth ? "TRUE" : "FALSE");
            } else if (value instanceof LocalDateTime moment) {
                rows.set(column, CellKind.DATE, MomentText.of(moment));
            } else if (value instanceof BigDecimal exact) {
                rows.set(column, CellKind.NUMBER, NumberText.of(exact.toPlainString()));
            } else if (value instanceof Float real) {
                rows.set(column, CellKind.NUMBER, NumberText.of(real.toString()));
            } else if (value instanceof Double real) {
                rows.set(column, CellKind.NUMBER, NumberText.of(real));
            } else if (value instanceof Number whole) {
                rows.set(column, CellKind.NUMBER, whole.toString());
            } else if (value != null) {
                text(rows, column, value.toString());
            }
        }

        private void text(RowBlock.Builder rows, int column, String whole) {
            if (whole.length() > cellChars) {
                rows.cut();
            }
            String text = whole.length() > cellChars ? whole.substring(0, cellChars) : whole;
            if (file.hasBytesForText()) {
                byte[] raw = text.getBytes(ISO_8859_1);
                int[] written = new int[1];
                Charsets.WINDOWS_1252.toUtf8(raw, raw.length, utf8, 0, true, written);
                rows.set(column, CellKind.TEXT, utf8, 0, written[0], false, false);
            } else {
                rows.set(column, CellKind.TEXT, text);
            }
        }

        @Override
        public void close() {
            try {
                if (healthy) {
                    file.give(database);
                } else {
                    database.close();
                }
            } catch (IOException e) { // nothing was written that could be lost
                healthy = false;
            }
        }
    }

    /** The names of the columns that are left blank. */
    List<String> objects() {
        List<String> names = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (isObject(types.get(c))) {
                names.add(name + "." + columns.get(c));
            }
        }
        return names;
    }
}
