package vn.rasoat.register.link;

import vn.rasoat.register.compare.Tokens;

/** Which keys of a scheme the rows of the left list may have; keys that none has need no index. Immutable once made. */
final class KeyFilter {
    /** Holds every key. */
    static final KeyFilter ALL = new KeyFilter(new long[0]);

    private static final int BITS_OF_KEY = 8;
    private static final int MOST_BITS = 27;

    private final long[] bits;

    private KeyFilter(long[] bits) {
        this.bits = bits;
    }

    static KeyFilter of(Scheme scheme, int rows) {
        int size = 32 - Integer.numberOfLeadingZeros(Math.max(1, rows) * BITS_OF_KEY - 1);
        long[] bits = new long[1 << (Math.max(10, Math.min(MOST_BITS, size)) - 6)];
        int[] buffer = new int[Tokens.MOST];
        int[] keys = new int[scheme.most()];
        for (int row = 0; row < rows; row++) {
            int count = scheme.fill(Side.LEFT, row, buffer, keys);
            for (int i = 0; i < count; i++) {
                bits[word(keys[i], bits.length)] |= 1L << keys[i];
            }
        }
        return new KeyFilter(bits);
    }

    boolean mayHold(int key) {
        return bits.length == 0 || (bits[word(key, bits.length)] >>> key & 1) != 0;
    }

    private static int word(int key, int words) {
        return key >>> 6 & (words - 1);
    }
}
