package vn.rasoat.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all: it is written beside its place and moved there when complete. */
public final class AtomicOutput implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path partial;
    private final OutputStream stream;
    private boolean complete;

    /** Begins to write; what stands at the target stays until {@link #complete()}. */
    public AtomicOutput(Path target) throws IOException {
        this.target = target;
        this.partial = partial(target);
        this.stream = new BufferedOutputStream(Files.newOutputStream(partial), BUFFER);
    }

    private static Path partial(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    /** Takes away what a run that was killed had begun to write for a target. */
    public static void takeAwayLeftover(Path target) throws IOException {
        Files.deleteIfExists(partial(target));
    }

    public OutputStream stream() {
        return stream;
    }

    /** Writes what is still buffered to the disk. Several files are all finished before the first is put in its place. */
    public void finish() throws IOException {
        stream.close();
    }

    /** Puts the file in its place. */
    public void complete() throws IOException {
        finish();
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        }
        complete = true;
    }

    /** Takes back what was written when it did not become complete. */
    @Override
    public void close() throws IOException {
        if (!complete) {
            try {
                stream.close();
            } finally {
                Files.deleteIfExists(partial);
            }
        }
    }
}
