package vn.rasoat.workspace.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import vn.rasoat.workspace.OwnerOnly;

/**
 * A file of lines that only grows. A line is on the disk when {@link #append} returns; a line that was being written when the
 * power went is dropped at the next reading and hurts none of the others.
 */
final class JournalFile {
    private static final int BUFFER = 1 << 16;
    private static final long LARGEST_LINE = 256L << 20;

    private final Path file;

    JournalFile(Path file) {
        this.file = file;
    }

    /**
     * Hands over the entries in order.
     *
     * @return how many lines could not be read, a last line that was cut off not counted
     */
    int read(Consumer<Entry> taker) throws IOException {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        int damaged = 0;
        Line line = new Line();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                int from = 0;
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') {
                        line.write(buffer, from, i - from);
                        damaged += line.hand(taker) ? 0 : 1;
                        from = i + 1;
                    }
                }
                if (line.size() + (long) (n - from) > LARGEST_LINE) {
                    throw new IOException("a line without end");
                }
                line.write(buffer, from, n - from);
            }
        }
        line.hand(taker); // whole but for its end, or being written when the program was ended
        return damaged;
    }

    private static final class Line extends ByteArrayOutputStream {
        boolean hand(Consumer<Entry> taker) {
            boolean fine = count == 0;
            if (!fine) {
                var entry = EntryText.read(buf, count);
                entry.ifPresent(taker);
                fine = entry.isPresent();
            }
            reset();
            return fine;
        }
    }

    /** Writes a line behind the last; another program of this person that writes too is waited for. */
    void append(byte[] line) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            OwnerOnly.folder(folder);
        }
        OwnerOnly.file(file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            ByteBuffer bytes = ByteBuffer.allocate(line.length + 1);
            if (endsOpen(channel)) {
                bytes.put((byte) '\n');
            }
            bytes.put(line).flip();
            channel.position(channel.size());
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
            if (!lock.isValid()) {
                throw new IOException("lost the lock");
            }
        }
    }

    /** Cuts off a last line that is not whole; tells whether the last that stays lacks its end. */
    private static boolean endsOpen(FileChannel channel) throws IOException {
        long start = channel.size();
        while (start > 0 && at(channel, start - 1) != '\n') {
            start--;
        }
        int length = Math.toIntExact(channel.size() - start);
        if (length == 0) {
            return false;
        }
        ByteBuffer rest = ByteBuffer.allocate(length);
        while (rest.hasRemaining() && channel.read(rest, start + rest.position()) >= 0) {
            continue;
        }
        if (EntryText.read(rest.array(), length).isPresent()) {
            return true;
        }
        channel.truncate(start);
        return false;
    }

    private static byte at(FileChannel channel, long position) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        channel.read(one, position);
        return one.get(0);
    }
}
