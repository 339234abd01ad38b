package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.rasoat.check.FindingStore.Cursor;
import vn.rasoat.check.FindingStore.Entry;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.SourceException;

/** Goes through the rows that have findings and makes of numbers what outputs can tell. */
final class Showing {
    private final Plan plan;
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final FindingStore store;
    private final int workers;
    private final FindingMaker maker;
    private final List<Queue<RowReader>> readers = new ArrayList<>();

    Showing(
            Plan plan,
            List<TableInput> tables,
            RowArchive archive,
            FindingStore store,
            KeptRows kept,
            int workers,
            Set<String> accepted,
            Optional<RegisterResult> register) {
        this.plan = plan;
        this.tables = tables;
        this.archive = archive;
        this.store = store;
        this.workers = workers;
        int[] identity = Identity.slots(plan);
        Occurrences occurrences = new Occurrences(identity, kept, archive.rows());
        this.maker = new FindingMaker(plan, tables, archive, store, identity, occurrences, accepted, register);
        tables.forEach(table -> readers.add(new ConcurrentLinkedQueue<>()));
    }

    void run(List<FindingOutput<?>> outputs, Progress progress) throws SourceException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(workers, Engine::daemon);
        try {
            Pass pass = new Pass(outputs);
            pass.write(pass.encode(maker.ofList()));
            Iterator<Place> places = archive.places().iterator();
            Cursor cursor = store.cursor();
            long[] done = {0};
            InOrder.<List<Object>>run(
                    pool,
                    workers * 3,
                    () -> places.hasNext() ? Optional.of(pass.piece(places.next(), cursor)) : Optional.empty(),
                    encoded -> {
                        pass.write(encoded);
                        done[0] += RowBlock.MAX_ROWS;
                        if (!progress.reached(Progress.Phase.WRITING, Math.min(done[0], archive.rows()))) {
                            throw new CheckCancelledException();
                        }
                    });
        } finally {
            pool.shutdownNow();
        }
    }

    private RowReader reader(int table) {
        RowReader free = readers.get(table).poll();
        return free != null ? free : new RowReader(plan, tables.get(table));
    }

    private final class Pass {
        private final List<FindingOutput<Object>> outputs = new ArrayList<>();

        @SuppressWarnings("unchecked") // each output gets back only what its own encoder made
        Pass(List<FindingOutput<?>> outputs) {
            outputs.forEach(output -> this.outputs.add((FindingOutput<Object>) output));
        }

        Callable<List<Object>> piece(Place place, Cursor cursor) {
            List<Entry> entries = cursor.until(place.firstRow() + place.size());
            return () -> {
                if (entries.isEmpty()) {
                    return encode(Stream.empty());
                }
                RowReader reader = reader(place.table());
                try {
                    reader.turnTo(place.block(rows(entries, place)));
                    return encode(entries, place, reader);
                } finally {
                    readers.get(place.table()).add(reader);
                }
            };
        }

        /** The rows of a place that have findings. */
        private BitSet rows(List<Entry> entries, Place place) {
            BitSet rows = new BitSet(place.size());
            entries.forEach(entry -> rows.set((int) (Found.row(entry.found()) - place.firstRow())));
            return rows;
        }

        private List<Object> encode(List<Entry> entries, Place place, RowReader reader) {
            List<FindingOutput.Encoder<Object>> encoders = encoders();
            int from = 0;
            while (from < entries.size()) {
                long row = Found.row(entries.get(from).found());
                int to = from + 1;
                while (to < entries.size() && Found.row(entries.get(to).found()) == row) {
                    to++;
                }
                FoundRow found = maker.ofRow(place, row, entries.subList(from, to), reader);
                encoders.forEach(encoder -> encoder.row(found));
                from = to;
            }
            return finish(encoders);
        }

        List<Object> encode(Stream<FoundRow> ready) {
            List<FindingOutput.Encoder<Object>> encoders = encoders();
            ready.forEach(row -> encoders.forEach(encoder -> encoder.row(row)));
            return finish(encoders);
        }

        private List<FindingOutput.Encoder<Object>> encoders() {
            List<FindingOutput.Encoder<Object>> encoders = new ArrayList<>();
            outputs.forEach(output -> encoders.add(output.encoder()));
            return encoders;
        }

        private List<Object> finish(List<FindingOutput.Encoder<Object>> encoders) {
            List<Object> out = new ArrayList<>();
            encoders.forEach(encoder -> out.add(encoder.finish()));
            return out;
        }

        void write(List<Object> encoded) throws IOException {
            for (int i = 0; i < outputs.size(); i++) {
                outputs.get(i).write(encoded.get(i));
            }
        }
    }
}
