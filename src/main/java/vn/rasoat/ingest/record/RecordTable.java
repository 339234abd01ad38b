package vn.rasoat.ingest.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.Limits;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SetAside.Reason;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;

/**
 * A table of a database. Its rows are numbered as a spreadsheet program shows the table when it opens or imports it: the
 * columns' names are row 1, the first record is row 2. Its blocks are not kept after their first reading but read again.
 *
 * @param <P> where a record stands
 */
public final class RecordTable<P> implements Table {
    private static final int FIRST_RECORD = 2;
    private static final int HEAD_RECORDS = 600;
    private static final int MAX_SAMPLES = 500;
    private static final int BLOCK_BYTES = 8 << 20;

    private final RecordSource<P> source;
    private final TableInfo info;
    private final String file;

    private RecordTable(RecordSource<P> source, TableInfo info, String file) {
        this.source = source;
        this.info = info;
        this.file = file;
    }

    /**
     * Looks at the first records.
     *
     * @param file the file's name, for messages
     * @return empty when the table has no records
     * @throws SourceException also with the code {@code too-many-columns}
     */
    public static <P> Optional<Table> look(RecordSource<P> source, Limits limits, String file) throws SourceException {
        int width = source.columns().size();
        if (width > limits.columns()) {
            throw new SourceException("too-many-columns", file, source.name(), limits.columns());
        }
        RowBlock.Builder rows = new RowBlock.Builder(width);
        boolean whole = false;
        try (RecordCursor<P> cursor = source.open()) {
            while (!whole && rows.rows() < HEAD_RECORDS && !isFull(rows)) {
                whole = !cursor.next();
                if (!whole) {
                    rows.beginRow(FIRST_RECORD + rows.rows());
                    cursor.fill(rows);
                }
            }
        }
        RowBlock head = rows.build();
        if (head.size() == 0) {
            return Optional.empty();
        }
        long estimate = whole ? head.size() : source.estimatedRecords();
        return Optional.of(new RecordTable<>(source, info(source, head, estimate), file));
    }

    private static boolean isFull(RowBlock.Builder rows) {
        return rows.isFull() || rows.bytes().length > BLOCK_BYTES;
    }

    private static TableInfo info(RecordSource<?> source, RowBlock head, long estimate) {
        List<TableInfo.Column> columns = new ArrayList<>();
        for (int c = 0; c < head.width(); c++) {
            String name = source.columns().get(c);
            List<String> header = name.isEmpty() ? List.of() : List.of(name);
            columns.add(new TableInfo.Column(c, header, false, "", sample(head, c)));
        }
        boolean named = source.columns().stream().anyMatch(name -> !name.isEmpty());
        int header = named ? 1 : 0;
        return new TableInfo(
                source.name(), header, header, FIRST_RECORD, columns, false, SetAside.NONE, "", List.of(), estimate);
    }

    private static List<String> sample(RowBlock head, int column) {
        List<String> sample = new ArrayList<>();
        for (int row = 0; row < head.size() && sample.size() < MAX_SAMPLES; row++) {
            if (!head.isBlank(row, column)) {
                sample.add(head.text(row, column));
            }
        }
        return sample;
    }

    @Override
    public TableInfo info() {
        return info;
    }

    @Override
    public BlockStream open() throws SourceException {
        return new Blocks(source.open());
    }

    private final class Blocks implements BlockStream {
        private final RecordCursor<P> cursor;
        private int number = FIRST_RECORD;
        private boolean on;

        Blocks(RecordCursor<P> cursor) throws SourceException {
            this.cursor = cursor;
            this.on = cursor.next();
        }

        @Override
        public Optional<PendingBlock> next() throws SourceException {
            int deleted = cursor.takeDeleted();
            if (!on) {
                return deleted == 0 ? Optional.empty() : Optional.of(new Rest(deleted));
            }
            Reading reading = new Reading(cursor.place(), number);
            while (on && reading.wantsMore()) {
                reading.add(cursor);
                number++;
                on = cursor.next();
            }
            return Optional.of(reading.block(deleted));
        }

        @Override
        public void close() {
            cursor.close();
        }
    }

    /** A block being read. */
    private final class Reading {
        private final RowBlock.Builder rows =
                new RowBlock.Builder(info.columns().size());
        private final P from;
        private final int firstNumber;
        private int records;

        Reading(P from, int firstNumber) {
            this.from = from;
            this.firstNumber = firstNumber;
        }

        boolean wantsMore() {
            return !isFull(rows);
        }

        void add(RecordCursor<P> cursor) throws SourceException {
            rows.beginRow(firstNumber + records);
            records++;
            cursor.fill(rows);
            for (int c = 0; c < rows.width(); c++) {
                if (rows.start(c) < rows.end(c)) {
                    return;
                }
            }
            rows.dropRow();
        }

        PendingBlock block(int deleted) {
            int empty = records - rows.rows();
            return new Block(from, firstNumber, records, rows.build(), aside(deleted, empty, rows.cutTexts()));
        }
    }

    private static SetAside aside(int deleted, int empty, int cut) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        if (deleted > 0) {
            counts.put(Reason.DELETED, deleted);
        }
        if (empty > 0) {
            counts.put(Reason.EMPTY, empty);
        }
        return counts.isEmpty() && cut == 0 ? SetAside.NONE : new SetAside(counts, List.of(), cut);
    }

    /** Some records. After its first reading it holds no values, only where the records stand. */
    private final class Block implements PendingBlock {
        private final P from;
        private final int firstNumber;
        private final int records;
        private final AtomicReference<@Nullable RowBlock> first;
        private final SetAside setAside;

        Block(P from, int firstNumber, int records, RowBlock first, SetAside setAside) {
            this.from = from;
            this.firstNumber = firstNumber;
            this.records = records;
            this.first = new AtomicReference<>(first);
            this.setAside = setAside;
        }

        @Override
        public RowBlock read() throws SourceException {
            RowBlock kept = first.getAndSet(null);
            return kept == null ? again() : kept;
        }

        private RowBlock again() throws SourceException {
            Reading reading = new Reading(from, firstNumber);
            try (RecordCursor<P> cursor = source.open(from)) {
                while (reading.records < records) {
                    if (!cursor.next()) {
                        throw new SourceException("file-changed", file);
                    }
                    reading.add(cursor);
                }
            }
            return reading.rows.build();
        }

        @Override
        public SetAside setAside() {
            return setAside;
        }

        @Override
        public boolean rereadable() {
            return true;
        }
    }

    /** The end of a table whose last records are all marked as deleted. */
    private record Rest(int deleted) implements PendingBlock {
        @Override
        public RowBlock read() {
            return new RowBlock.Builder(0).build();
        }

        @Override
        public SetAside setAside() {
            return aside(deleted, 0, 0);
        }

        @Override
        public boolean rereadable() {
            return true;
        }
    }
}
