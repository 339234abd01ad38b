package vn.rasoat.check;

/** Remembers roughly which keys came more than once, so that the rest need not be sorted. */
final class KeyFilter {
    private final long[] seen;
    private final long[] again;
    private final long mask;

    KeyFilter(long rows) {
        int words = rows == 0 ? 0 : (int) Math.max(1, Long.highestOneBit(rows * 16 / 64) * 2);
        seen = new long[words];
        again = new long[words];
        mask = words * 64L - 1;
    }

    void see(long key) {
        if (seen.length == 0) {
            return;
        }
        long bit = Hash.mix(key) & mask;
        int word = (int) (bit >>> 6);
        long one = 1L << bit;
        again[word] |= seen[word] & one;
        seen[word] |= one;
    }

    boolean maybeRepeated(long key) {
        if (seen.length == 0) {
            return true;
        }
        long bit = Hash.mix(key) & mask;
        return (again[(int) (bit >>> 6)] >>> bit & 1) != 0;
    }
}
