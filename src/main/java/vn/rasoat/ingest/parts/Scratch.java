package vn.rasoat.ingest.parts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A temporary file that is encrypted with a key nobody else ever has, and that has no name any more while it is open: a run that is
 * killed leaves nothing readable. One thread writes; several may read what was written.
 */
public final class Scratch implements Closeable {
    private static final int BLOCK = 16;

    private final FileChannel file;
    private final byte[] key = new byte[32];
    private final Cipher writing;
    private long size;

    /** Makes an empty one. */
    public Scratch() throws IOException {
        new SecureRandom().nextBytes(key);
        writing = cipher(0);
        Path path = Files.createTempFile("rasoat", ".tmp"); // for the owner alone
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** How many bytes were written. */
    public long size() {
        return size;
    }

    /** Writes bytes behind those that are there. */
    public void append(byte[] plain, int length) throws IOException {
        byte[] hidden = writing.update(plain, 0, length);
        for (ByteBuffer out = ByteBuffer.wrap(hidden == null ? new byte[0] : hidden); out.hasRemaining(); ) {
            file.write(out);
        }
        size += length;
    }

    /** Reads bytes from a place on; all of them must have been written. */
    public void read(long position, byte[] into, int offset, int length) throws IOException {
        int skip = (int) (position % BLOCK);
        byte[] hidden = new byte[skip + length];
        ByteBuffer block = ByteBuffer.wrap(hidden);
        long from = position - skip;
        while (block.hasRemaining()) {
            if (file.read(block, from + block.position()) < 0) {
                throw new IOException("temporary file cut short");
            }
        }
        byte[] plain = cipher(from / BLOCK).update(hidden);
        System.arraycopy(plain, skip, into, offset, length);
    }

    /** The cipher at the beginning of a block. The key is used for one file only, so that counting from 0 is safe. */
    private Cipher cipher(long block) throws IOException {
        try {
            byte[] counter = ByteBuffer.allocate(BLOCK).putLong(8, block).array();
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e); // every Java has AES
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    @Override
    public String toString() { // the key
        return "Scratch[" + size + " bytes]";
    }
}
