package vn.rasoat.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.rasoat.model.SourceException;

/** Shares work over the cores and takes the results in the order of the work, so that the same input gives the same output. */
final class InOrder {
    private InOrder() {}

    /** Gives the next piece of work, or empty when there is no more. */
    interface Pieces<R> {
        Optional<Callable<R>> next() throws SourceException;
    }

    /** Takes a result. */
    interface Taker<R> {
        void take(R result) throws IOException, SourceException;
    }

    /**
     * Runs all pieces.
     *
     * @param ahead how many pieces may be waiting or running at once: what bounds the memory
     */
    static <R> void run(ExecutorService pool, int ahead, Pieces<R> pieces, Taker<R> taker)
            throws IOException, SourceException {
        Deque<Future<R>> running = new ArrayDeque<>();
        try {
            Optional<Callable<R>> piece = pieces.next();
            while (piece.isPresent() || !running.isEmpty()) {
                if (piece.isPresent()) {
                    running.add(pool.submit(piece.get()));
                    piece = pieces.next();
                }
                while (!running.isEmpty()
                        && (running.size() >= ahead
                                || piece.isEmpty()
                                || running.element().isDone())) {
                    taker.take(result(running.remove()));
                }
            }
        } finally {
            running.forEach(future -> future.cancel(true));
        }
    }

    private static <R> R result(Future<R> future) throws IOException, SourceException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CheckCancelledException();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof SourceException source) {
                throw source;
            }
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }
}
