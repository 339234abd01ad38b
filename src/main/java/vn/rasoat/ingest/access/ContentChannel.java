package vn.rasoat.ingest.access;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import vn.rasoat.ingest.Content;

/** Bytes that are no file of their own, for a library that wants a file. They can only be read, at any place. */
final class ContentChannel extends FileChannel {
    private final SeekableByteChannel bytes;

    ContentChannel(Content content) throws IOException {
        this.bytes = content.open();
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return bytes.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        long sum = 0;
        for (int i = offset; i < offset + length; i++) {
            int n = bytes.read(into[i]);
            if (n < 0) {
                return sum == 0 ? -1 : sum;
            }
            sum += n;
            if (into[i].hasRemaining()) {
                return sum;
            }
        }
        return sum;
    }

    /** Fills the buffer as far as there are bytes, as reading from a file does. */
    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        long before = bytes.position();
        bytes.position(position);
        int sum = 0;
        for (int n = 0; n >= 0 && into.hasRemaining(); sum += n) {
            n = bytes.read(into);
            if (n < 0) {
                break;
            }
        }
        bytes.position(before);
        return sum == 0 && position >= bytes.size() ? -1 : sum;
    }

    @Override
    public long position() throws IOException {
        return bytes.position();
    }

    @Override
    public FileChannel position(long to) throws IOException {
        bytes.position(to);
        return this;
    }

    @Override
    public long size() throws IOException {
        return bytes.size();
    }

    @Override
    public void force(boolean metaData) {
        // nothing was written
    }

    @Override
    protected void implCloseChannel() throws IOException {
        bytes.close();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new NonWritableChannelException();
    }

    @Override
    public int write(ByteBuffer from, long position) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileChannel truncate(long to) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count) {
        throw new NonWritableChannelException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long length, boolean shared) {
        throw new NonWritableChannelException();
    }

    @Override
    public FileLock tryLock(long position, long length, boolean shared) {
        throw new NonWritableChannelException();
    }
}
