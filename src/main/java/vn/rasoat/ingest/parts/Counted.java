package vn.rasoat.ingest.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.rasoat.ingest.Limits;

/** Inflated bytes, counted by ourselves, since the sizes written in a zip are only claims. */
public final class Counted extends FilterInputStream {
    private static final long SMALL = 1 << 20;

    private final long compressed;
    private final Limits limits;
    private long count;

    /** @param compressed how many bytes these were before they were inflated */
    public Counted(InputStream in, long compressed, Limits limits) {
        super(in);
        this.compressed = Math.max(compressed, 1);
        this.limits = limits;
    }

    /** How many bytes were read so far. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        counted(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int n = super.read(into, at, length);
        counted(Math.max(n, 0));
        return n;
    }

    private void counted(int n) throws BombException {
        count += n;
        if (count > limits.inflatedBytes() || (count > SMALL && count / compressed > limits.inflationRatio())) {
            throw new BombException();
        }
    }
}
