package vn.rasoat.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.Table;
import vn.rasoat.model.SourceException;

/**
 * Reads a table some blocks at a time, in order, the next ones already while the last ones are used, and several at once. For one
 * thread.
 */
final class BlocksAhead implements AutoCloseable {
    private static final int AT_ONCE = 8;

    private final BlockStream stream;
    private CompletableFuture<List<RowBlock>> ahead;

    BlocksAhead(Table table) throws SourceException {
        stream = table.open();
        ahead = start();
    }

    private CompletableFuture<List<RowBlock>> start() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return read();
            } catch (SourceException e) {
                throw new CompletionException(e);
            }
        });
    }

    private List<RowBlock> read() throws SourceException {
        List<PendingBlock> found = new ArrayList<>();
        while (found.size() < AT_ONCE) {
            Optional<PendingBlock> next = stream.next();
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
        }
        return found.stream().parallel().map(BlocksAhead::whole).toList();
    }

    private static RowBlock whole(PendingBlock block) {
        try {
            return block.read();
        } catch (SourceException e) {
            throw new CompletionException(e);
        }
    }

    /** The next blocks; none at the end of the table. */
    List<RowBlock> next() throws SourceException {
        List<RowBlock> blocks = wait(ahead);
        if (!blocks.isEmpty()) {
            ahead = start();
        }
        return blocks;
    }

    private static <T> T wait(CompletableFuture<T> work) throws SourceException {
        try {
            return work.join();
        } catch (CompletionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SourceException problem) {
                    throw problem;
                }
            }
            throw e;
        }
    }

    @Override
    public void close() {
        ahead.handle((blocks, problem) -> true).join(); // nobody reads what is closed
        stream.close();
    }
}
