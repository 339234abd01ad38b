package vn.rasoat.ingest;

import java.nio.file.Path;

/**
 * What can be known of a file before choosing its reader.
 *
 * @param path the file
 * @param size its length in bytes
 * @param head its first bytes, at most {@link #HEAD_BYTES}; not to be written to
 */
public record Probe(Path path, long size, byte[] head) {
    public static final int HEAD_BYTES = 64 << 10;

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

    /** The file's name without its folder, for messages. */
    public String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    @Override
    public String toString() { // the head holds people's data
        return "Probe[" + size + " bytes]";
    }
}
