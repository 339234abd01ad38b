package vn.rasoat.check;

/**
 * Deals the rows of a long list into parts by their keys, so that rows with one key are in one part and a part's rows can be sorted
 * in little memory. The keys are asked for once for each part.
 *
 * @param count how many parts there are, a power of two
 */
record KeyParts(int count) {
    /** The share of all memory that sorting a part may take. */
    private static final int SHARE = 16;

    private static final int BYTES_A_ROW = 32;
    private static final int MOST = 1 << 10;

    /** The parts for so many rows; one when they can be sorted at once. */
    static KeyParts of(long rows) {
        return of(rows, Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** @param memory how many bytes sorting a part may take */
    static KeyParts of(long rows, long memory) {
        int count = 1;
        while (count < MOST && rows * BYTES_A_ROW / count > memory) {
            count *= 2;
        }
        return new KeyParts(count);
    }

    /** Whether a key belongs to a part, the first of which is 0. */
    boolean has(int part, long key) {
        return count == 1 || (Hash.mix(key) >>> 40 & count - 1) == part;
    }
}
