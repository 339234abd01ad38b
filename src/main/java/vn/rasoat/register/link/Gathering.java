package vn.rasoat.register.link;

import java.util.Arrays;

/** A small set of rows, each with a weight that adds up; made to be used again and again without new objects. */
final class Gathering {
    private static final int MOST = 8192;
    private static final int SLOTS = MOST * 2;

    private final int[] slots = new int[SLOTS];
    private final float[] weights = new float[SLOTS];
    private final int[] used = new int[MOST];
    private final long[] order = new long[MOST];
    private int filled;
    private int size;
    private int[] rows = new int[256];

    Gathering() {
        Arrays.fill(slots, -1);
    }

    void clear() {
        for (int i = 0; i < filled; i++) {
            slots[used[i]] = -1;
        }
        filled = 0;
        size = 0;
    }

    /** Adds a row or some weight to it; rows beyond a bound are dropped. */
    void add(int row, float weight) {
        int at = ((row * 0x9E3779B9) >>> 18) & (SLOTS - 1);
        while (slots[at] >= 0 && slots[at] != row) {
            at = (at + 1) & (SLOTS - 1);
        }
        if (slots[at] == row) {
            weights[at] += weight;
        } else if (filled < MOST) {
            slots[at] = row;
            weights[at] = weight;
            used[filled++] = at;
        }
    }

    /** Ends the gathering: keeps the rows with the greatest weight, in the order of their numbers. */
    void keep(int most) {
        size = Math.min(filled, most);
        if (rows.length < size) {
            rows = new int[size * 2];
        }
        if (filled > most) {
            for (int i = 0; i < filled; i++) {
                int bits = Float.floatToIntBits(weights[used[i]]); // positive floats order as their bits do
                order[i] = (long) (Integer.MAX_VALUE - bits) << 32 | slots[used[i]];
            }
            Arrays.sort(order, 0, filled);
            for (int i = 0; i < size; i++) {
                rows[i] = (int) order[i];
            }
        } else {
            for (int i = 0; i < size; i++) {
                rows[i] = slots[used[i]];
            }
        }
        Arrays.sort(rows, 0, size);
    }

    int size() {
        return size;
    }

    int row(int index) {
        return rows[index];
    }
}
