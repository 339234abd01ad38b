package vn.rasoat.ingest.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import vn.rasoat.ingest.Content;

/** Keeps what was unpacked or decrypted. A little stays in memory; what is larger goes to a {@link Scratch}. */
public final class Spill {
    private static final int BUFFER = 64 << 10;

    private final long roomInMemory;
    private long inMemory;

    /** @param roomInMemory how many bytes all contents together may hold in memory */
    public Spill(long roomInMemory) {
        this.roomInMemory = roomInMemory;
    }

    /**
     * Reads a stream to its end and keeps it.
     *
     * @param most how long it may be; a longer one fails
     */
    public Content keep(InputStream in, long most) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (inMemory + head.size() + n > roomInMemory) {
                return toDisk(head.toByteArray(), buffer, n, in, most);
            }
            head.write(buffer, 0, n);
            if (head.size() > most) {
                throw new IOException("longer than it can be");
            }
        }
        inMemory += head.size();
        return new InMemory(head.toByteArray());
    }

    private static Content toDisk(byte[] head, byte[] buffer, int read, InputStream in, long most) throws IOException {
        Scratch file = new Scratch();
        try {
            file.append(head, head.length);
            for (int n = read; n >= 0; n = in.read(buffer)) {
                file.append(buffer, n);
                if (file.size() > most) {
                    throw new IOException("longer than it can be");
                }
            }
            return new OnDisk(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Bytes in memory. */
    public static Content inMemory(byte[] bytes) {
        return new InMemory(bytes);
    }

    private record InMemory(byte[] bytes) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public SeekableByteChannel open() {
            return new Reading(bytes.length) {
                @Override
                int at(ByteBuffer into, long position, int length) {
                    into.put(bytes, (int) position, length);
                    return length;
                }
            };
        }

        @Override
        public String toString() { // people's data
            return "InMemory[" + bytes.length + " bytes]";
        }
    }

    private record OnDisk(Scratch file) implements Content {
        @Override
        public long size() {
            return file.size();
        }

        @Override
        public SeekableByteChannel open() {
            return new Reading(file.size()) {
                @Override
                int at(ByteBuffer into, long position, int length) throws IOException {
                    byte[] piece = new byte[Math.min(length, BUFFER)];
                    file.read(position, piece, 0, piece.length);
                    into.put(piece);
                    return piece.length;
                }
            };
        }
    }

    /** A place in bytes that are only read. */
    private abstract static class Reading implements SeekableByteChannel {
        private final long size;
        private long position;
        private boolean open = true;

        Reading(long size) {
            this.size = size;
        }

        /** Puts bytes from a position within bounds into the buffer, at least one. */
        abstract int at(ByteBuffer into, long position, int length) throws IOException;

        @Override
        public int read(ByteBuffer into) throws IOException {
            if (position >= size) {
                return -1;
            }
            int length = (int) Math.min(into.remaining(), size - position);
            int n = length == 0 ? 0 : at(into, position, length);
            position += n;
            return n;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new java.nio.channels.NonWritableChannelException();
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public SeekableByteChannel position(long to) {
            position = to;
            return this;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public SeekableByteChannel truncate(long to) {
            throw new java.nio.channels.NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
