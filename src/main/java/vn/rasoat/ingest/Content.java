package vn.rasoat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a file to be read, wherever they are: in a file of the user's, or unpacked or decrypted from one. They can be
 * opened again and again, by several threads.
 */
public interface Content {
    /** How many bytes there are. */
    long size() throws IOException;

    /** Opens the bytes for reading from the first; the caller closes the channel. */
    SeekableByteChannel open() throws IOException;

    /** Reads the bytes from the first; the caller closes the stream. */
    default InputStream stream() throws IOException {
        return Channels.newInputStream(open());
    }

    /** The bytes of a file on disk. */
    record OnDisk(Path path) implements Content {
        @Override
        public long size() throws IOException {
            return java.nio.file.Files.size(path);
        }

        @Override
        public SeekableByteChannel open() throws IOException {
            return FileChannel.open(path, StandardOpenOption.READ);
        }
    }
}
