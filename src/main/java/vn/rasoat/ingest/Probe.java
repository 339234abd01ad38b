package vn.rasoat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * What can be known of a file before choosing its reader.
 *
 * @param path the file, or the archive that it came out of
 * @param name what the file is called in messages: its name, or {@code archive.zip › entry}
 * @param content its bytes
 * @param size its length in bytes
 * @param head its first bytes, at most {@link #HEAD_BYTES}; not to be written to
 */
public record Probe(Path path, String name, Content content, long size, byte[] head) {
    public static final int HEAD_BYTES = 64 << 10;

    /** Looks at the first bytes of a content. */
    public static Probe of(Path path, String name, Content content) throws IOException {
        try (InputStream in = content.stream()) {
            return new Probe(path, name, content, content.size(), in.readNBytes(HEAD_BYTES));
        }
    }

    /** Whether the file begins with these bytes, each given as 0 to 255. */
    public boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the file begins as a zip does, empty ones included. */
    public boolean isZip() {
        return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
    }

    /** Whether the bytes are the file's own, not unpacked or decrypted from it. */
    public boolean isOnDisk() {
        return content instanceof Content.OnDisk;
    }

    @Override
    public String toString() { // the head holds people's data
        return "Probe[" + size + " bytes]";
    }
}
