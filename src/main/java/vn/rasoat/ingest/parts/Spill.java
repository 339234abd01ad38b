package vn.rasoat.ingest.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.rasoat.ingest.Content;

/**
 * Keeps what was unpacked or decrypted. A little stays in memory; what is larger goes to a temporary file that is encrypted with
 * a key nobody else ever has, and that has no name any more once it is closed: a run that is killed leaves nothing readable.
 */
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
        Path path = Files.createTempFile("rasoat", ".tmp");
        FileChannel file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        SecureRandom random = new SecureRandom();
        byte[] key = new byte[32];
        random.nextBytes(key);
        try {
            Cipher cipher = cipher(key, 0);
            long size = write(file, cipher, head, head.length);
            for (int n = read; n >= 0; n = in.read(buffer)) {
                size += write(file, cipher, buffer, n);
                if (size > most) {
                    throw new IOException("longer than it can be");
                }
            }
            return new Encrypted(file, key, size);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static int write(FileChannel file, Cipher cipher, byte[] plain, int length) throws IOException {
        byte[] hidden = cipher.update(plain, 0, length);
        for (ByteBuffer out = ByteBuffer.wrap(hidden == null ? new byte[0] : hidden); out.hasRemaining(); ) {
            file.write(out);
        }
        return length;
    }

    /** The cipher at the beginning of a block of 16 bytes. The key is used for one file only, so that counting from 0 is safe. */
    private static Cipher cipher(byte[] key, long block) throws IOException {
        try {
            byte[] counter = ByteBuffer.allocate(16).putLong(8, block).array();
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e); // every Java has AES
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

    private record Encrypted(FileChannel file, byte[] key, long size) implements Content {
        @Override
        public SeekableByteChannel open() {
            return new Reading(size) {
                @Override
                int at(ByteBuffer into, long position, int length) throws IOException {
                    int skip = (int) (position % 16);
                    byte[] hidden = new byte[skip + Math.min(length, BUFFER)];
                    ByteBuffer block = ByteBuffer.wrap(hidden);
                    long from = position - skip;
                    while (block.hasRemaining()) {
                        int n = file.read(block, from + block.position());
                        if (n < 0) {
                            throw new IOException("temporary file cut short");
                        }
                    }
                    byte[] plain = cipher(key, from / 16).update(hidden);
                    into.put(plain, skip, plain.length - skip);
                    return plain.length - skip;
                }
            };
        }

        @Override
        public String toString() { // the key
            return "Encrypted[" + size + " bytes]";
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
