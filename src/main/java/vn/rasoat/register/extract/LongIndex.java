package vn.rasoat.register.extract;

import java.util.Arrays;

/** Rows by a number that is not 0; rows of one number are chained in their order. Immutable once built. */
final class LongIndex {
    static final int NONE = -1;

    private final long[] keys;
    private final int[] first;
    private final int[] next;
    private int repeated;

    /** @param keyOfRow for each row its number, or 0 for none */
    LongIndex(long[] keyOfRow) {
        int size = Integer.highestOneBit(Math.max(16, keyOfRow.length)) << 2;
        keys = new long[size];
        first = new int[size];
        next = new int[keyOfRow.length];
        Arrays.fill(next, NONE);
        for (int row = keyOfRow.length - 1; row >= 0; row--) {
            if (keyOfRow[row] != 0) {
                int at = find(keyOfRow[row]);
                if (keys[at] == 0) {
                    keys[at] = keyOfRow[row];
                } else {
                    next[row] = first[at];
                    repeated++;
                }
                first[at] = row;
            }
        }
    }

    private int find(long key) {
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    /** The first row of a number, or {@link #NONE}. */
    int first(long key) {
        if (key == 0) {
            return NONE;
        }
        int at = find(key);
        return keys[at] == 0 ? NONE : first[at];
    }

    /** The next row of the same number, or {@link #NONE}. */
    int next(int row) {
        return next[row];
    }

    /** How many rows have a number that an earlier row has. */
    int repeated() {
        return repeated;
    }
}
