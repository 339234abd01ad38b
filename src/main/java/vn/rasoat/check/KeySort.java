package vn.rasoat.check;

/** Sorts rows by 64-bit keys, stably, in linear time. */
final class KeySort {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private KeySort() {}

    /**
     * Sorts both arrays by the keys (as unsigned numbers); equal keys keep their order.
     *
     * @param size how many entries of the arrays count
     */
    static void sort(long[] keys, int[] rows, int size) {
        long[] fromKeys = keys;
        int[] fromRows = rows;
        long[] toKeys = new long[size];
        int[] toRows = new int[size];
        int[] ends = new int[BUCKETS];
        for (int shift = 0; shift < 64; shift += BITS) {
            java.util.Arrays.fill(ends, 0);
            for (int i = 0; i < size; i++) {
                ends[(int) (fromKeys[i] >>> shift) & BUCKETS - 1]++;
            }
            if (ends[(int) (fromKeys[0] >>> shift) & BUCKETS - 1] == size) {
                continue; // all alike in these bits
            }
            int sum = 0;
            for (int b = 0; b < BUCKETS; b++) {
                int count = ends[b];
                ends[b] = sum;
                sum += count;
            }
            for (int i = 0; i < size; i++) {
                int to = ends[(int) (fromKeys[i] >>> shift) & BUCKETS - 1]++;
                toKeys[to] = fromKeys[i];
                toRows[to] = fromRows[i];
            }
            long[] k = fromKeys;
            fromKeys = toKeys;
            toKeys = k;
            int[] r = fromRows;
            fromRows = toRows;
            toRows = r;
        }
        if (fromKeys != keys) {
            System.arraycopy(fromKeys, 0, keys, 0, size);
            System.arraycopy(fromRows, 0, rows, 0, size);
        }
    }
}
