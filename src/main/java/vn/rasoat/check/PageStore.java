package vn.rasoat.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.parts.Scratch;

/**
 * Where full pages of numbers are kept: in memory as long as there is room, then in an encrypted temporary file, so that a list of
 * ten million rows needs no more memory than one of a million. Pages are added by one thread and read by any.
 */
final class PageStore {
    /** The share of all memory that pages may fill before they go to disk. */
    private static final int SHARE = 4;

    private static final int PIECE = 1024;
    private static final int PIECES_IN_MEMORY = 512;

    private final AtomicReferenceArray<@Nullable Piece> read = new AtomicReferenceArray<>(PIECES_IN_MEMORY);
    private long room;
    private @Nullable Scratch scratch;

    /** @param room how many bytes of pages stay in memory */
    PageStore(long room) {
        this.room = room;
    }

    /** One for a run of this program. */
    static PageStore standard() {
        return new PageStore(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** Keeps the numbers of a full page, whose length is a multiple of {@value #PIECE}; the array is not to be changed any more. */
    LongPages.Page keep(long[] values) {
        if (room >= values.length * 8L) {
            room -= values.length * 8L;
            return new LongPages.Plain(values);
        }
        try {
            Scratch file = scratch == null ? new Scratch() : scratch;
            scratch = file;
            long position = file.size();
            byte[] bytes = new byte[values.length * 8];
            ByteBuffer.wrap(bytes).asLongBuffer().put(values);
            file.append(bytes, bytes.length);
            return new OnDisk(file, position);
        } catch (IOException e) { // a full disk; then memory must do
            return new LongPages.Plain(values);
        }
    }

    /** Some numbers read back. */
    private record Piece(long position, long[] values) {}

    private final class OnDisk implements LongPages.Page {
        private final Scratch file;
        private final long position;

        OnDisk(Scratch file, long position) {
            this.file = file;
            this.position = position;
        }

        @Override
        public long get(int at) {
            int first = at & -PIECE;
            long from = position + first * 8L;
            int place = (int) (Hash.mix(from) & PIECES_IN_MEMORY - 1);
            Piece piece = read.getPlain(place);
            if (piece == null || piece.position() != from) {
                piece = load(from);
                read.set(place, piece);
            }
            return piece.values()[at - first];
        }

        private Piece load(long from) {
            byte[] bytes = new byte[PIECE * 8];
            try {
                file.read(from, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            long[] values = new long[PIECE];
            ByteBuffer.wrap(bytes).asLongBuffer().get(values);
            return new Piece(from, values);
        }
    }
}
