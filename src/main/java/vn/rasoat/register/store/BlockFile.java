package vn.rasoat.register.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * An H2 store encrypted with AES that holds sealed blocks of bytes, each at its place. What H2 keeps its tables in is used without
 * its SQL: an office computer needs half a second only to start that, and a register is only ever read and written as a whole.
 */
final class BlockFile implements AutoCloseable {
    private static final String MAP = "register";

    private final MVStore store;
    private final MVMap<String, byte[]> blocks;
    private final Keys keys;

    private BlockFile(MVStore store, Keys keys) {
        this.store = store;
        this.keys = keys;
        this.blocks = store.openMap(MAP);
    }

    private static MVStore.Builder builder(Path file, Keys keys) {
        char[] key = keys.cipher();
        MVStore.Builder builder = new MVStore.Builder()
                .fileName(file.toAbsolutePath().toString())
                .encryptionKey(key) // takes a copy
                .autoCommitDisabled();
        Arrays.fill(key, '\0');
        return builder;
    }

    /** Opens an empty file to write to. */
    static BlockFile create(Path file, Keys keys) throws IOException {
        try {
            return new BlockFile(builder(file, keys).open(), keys);
        } catch (MVStoreException e) {
            throw new IOException(e);
        }
    }

    /** Opens a file to read from; it stays as it is. */
    static BlockFile open(Path file, Keys keys) throws Damaged {
        try {
            MVStore store = builder(file, keys).readOnly().open();
            if (!store.hasMap(MAP)) {
                store.closeImmediately();
                throw new Damaged("map");
            }
            return new BlockFile(store, keys);
        } catch (RuntimeException e) { // H2 tells of damage in several ways
            throw new Damaged("file", e);
        }
    }

    /** Puts a block at a place; not on the disk before {@link #finish}. */
    void put(String place, byte[] content) throws IOException {
        byte[] block = new byte[Keys.SEAL_BYTES + content.length];
        System.arraycopy(content, 0, block, Keys.SEAL_BYTES, content.length);
        System.arraycopy(keys.seal(place, block, Keys.SEAL_BYTES), 0, block, 0, Keys.SEAL_BYTES);
        try {
            blocks.put(place, block);
        } catch (MVStoreException e) {
            throw new IOException(e);
        }
    }

    /** The content of the block at a place. Safe for several threads. */
    byte[] get(String place) throws Damaged {
        byte[] block;
        try {
            block = blocks.get(place);
        } catch (RuntimeException e) {
            throw new Damaged(place, e);
        }
        if (block == null || block.length < Keys.SEAL_BYTES) {
            throw new Damaged(place);
        }
        byte[] seal = keys.seal(place, block, Keys.SEAL_BYTES);
        if (!MessageDigest.isEqual(seal, Arrays.copyOf(block, Keys.SEAL_BYTES))) {
            throw new Damaged(place);
        }
        return Arrays.copyOfRange(block, Keys.SEAL_BYTES, block.length);
    }

    /** How many blocks there are. */
    int size() {
        return blocks.size();
    }

    /** Hands what was put to the operating system. */
    void finish() throws IOException {
        try {
            store.commit();
            store.close();
        } catch (MVStoreException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        if (!store.isClosed()) {
            store.closeImmediately();
        }
    }
}
