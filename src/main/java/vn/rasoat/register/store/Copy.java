package vn.rasoat.register.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import vn.rasoat.check.CheckCancelledException;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.register.store.StoreProgress.Step;

/** One copy of a register: a folder with its head and its encrypted file. */
record Copy(Path folder) {
    private static final int BLOCK_BYTES = 1 << 18;

    private Path headFile() {
        return folder.resolve("head");
    }

    private Path blockFile() {
        return folder.resolve("register.mv.db");
    }

    Head head() throws Damaged {
        return Head.read(headFile());
    }

    /** What it takes on the disk; 0 when it is not there. */
    long bytes() {
        long sum = 0;
        for (Path each : List.of(headFile(), blockFile())) {
            try {
                sum += Files.size(each);
            } catch (IOException e) {
                continue; // counts nothing
            }
        }
        return sum;
    }

    /** Writes the register; all of it is on the disk when this returns. */
    void write(
            Head head,
            Keys keys,
            RegisterFacts facts,
            Map<String, ValueColumn> columns,
            Guard guard,
            StoreProgress told)
            throws IOException {
        guard.folder(folder);
        try (BlockFile file = BlockFile.create(guard.file(blockFile()), keys)) {
            List<Contents.Column> written = new ArrayList<>();
            int done = 0;
            for (Map.Entry<String, ValueColumn> each : columns.entrySet()) {
                tell(told, Step.ENCRYPTING, done++, columns.size());
                written.add(write(file, each.getKey(), ColumnCode.write(each.getValue())));
            }
            file.put(Contents.PLACE, new Contents(facts, written).write());
            file.finish();
        }
        Durable.force(blockFile());
        Durable.write(headFile(), head.bytes(), guard);
        Durable.forceFolder(folder);
    }

    private static Contents.Column write(BlockFile file, String field, byte[] bytes) throws IOException {
        byte[] packed = deflate(bytes);
        int blocks = (packed.length + BLOCK_BYTES - 1) / BLOCK_BYTES;
        Contents.Column column = new Contents.Column(field, bytes.length, blocks);
        for (int i = 0; i < blocks; i++) {
            int from = i * BLOCK_BYTES;
            file.put(column.place(i), Arrays.copyOfRange(packed, from, Math.min(packed.length, from + BLOCK_BYTES)));
        }
        return column;
    }

    private static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Only what the register is. */
    RegisterFacts facts(Keys keys) throws Damaged {
        try (BlockFile file = BlockFile.open(blockFile(), keys)) {
            return Contents.read(file.get(Contents.PLACE)).facts();
        }
    }

    /** Reads all of it, and so finds every block that is damaged. */
    Whole read(Keys keys, StoreProgress told) throws Damaged {
        try (BlockFile file = BlockFile.open(blockFile(), keys)) {
            Contents contents = Contents.read(file.get(Contents.PLACE));
            if (file.size() != contents.blocks()) {
                throw new Damaged("blocks");
            }
            int all = contents.columns().size();
            tell(told, Step.VERIFYING, 0, all);
            Map<String, ValueColumn> columns = columns(file, contents);
            tell(told, Step.VERIFYING, all, all);
            return new Whole(contents.facts(), columns, contents.blocks());
        }
    }

    /** The columns, read on all cores. */
    private static Map<String, ValueColumn> columns(BlockFile file, Contents contents) throws Damaged {
        int rows = contents.facts().rows();
        List<Callable<ValueColumn>> reading = contents.columns().stream()
                .<Callable<ValueColumn>>map(each -> () -> ColumnCode.read(bytes(file, each), rows))
                .toList();
        List<Future<ValueColumn>> read = ForkJoinPool.commonPool().invokeAll(reading);
        Map<String, ValueColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < read.size(); i++) {
            String field = contents.columns().get(i).field();
            try {
                columns.put(field, read.get(i).get());
            } catch (ExecutionException e) {
                throw new Damaged(field, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CheckCancelledException();
            }
        }
        return columns;
    }

    /**
     * All of a register.
     *
     * @param blocks how many blocks it was read from
     */
    record Whole(RegisterFacts facts, Map<String, ValueColumn> columns, int blocks) {}

    private static byte[] bytes(BlockFile file, Contents.Column column) throws Damaged {
        byte[] out = new byte[column.bytes()];
        Inflater inflater = new Inflater();
        try {
            int size = 0;
            for (int i = 0; i < column.blocks(); i++) {
                inflater.setInput(file.get(column.place(i)));
                for (int n = inflater.inflate(out, size, out.length - size); n > 0; ) {
                    size += n;
                    n = inflater.inflate(out, size, out.length - size);
                }
            }
            if (size != out.length) {
                throw new Damaged(column.field());
            }
            return out;
        } catch (DataFormatException e) {
            throw new Damaged(column.field(), e);
        } finally {
            inflater.end();
        }
    }

    private static void tell(StoreProgress told, Step step, int done, int all) {
        if (!told.reached(step, done, all)) {
            throw new CheckCancelledException();
        }
    }

    /** Makes the same copy in another folder; it is on the disk when this returns. */
    void copyTo(Copy other, Guard guard) throws IOException {
        guard.folder(other.folder);
        Durable.copy(blockFile(), other.blockFile(), guard);
        Durable.copy(headFile(), other.headFile(), guard);
        if (Files.mismatch(blockFile(), other.blockFile()) >= 0) {
            throw new IOException("the copy differs");
        }
        Durable.forceFolder(other.folder);
    }
}
