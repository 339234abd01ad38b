package vn.rasoat.register.extract;

import java.util.Arrays;

/** A set of numbers, compact. For one thread to fill, then for many to ask. */
final class KeySet {
    private long[] slots = new long[1 << 12];
    private int size;

    void add(long key) {
        long wanted = key == 0 ? 1 : key;
        int at = find(wanted);
        if (slots[at] == 0) {
            slots[at] = wanted;
            if (++size * 2 > slots.length) {
                grow();
            }
        }
    }

    boolean holds(long key) {
        long wanted = key == 0 ? 1 : key;
        return slots[find(wanted)] == wanted;
    }

    private int find(long key) {
        int at = (int) (key ^ key >>> 32) & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != key) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        Arrays.stream(old).filter(key -> key != 0).forEach(key -> slots[find(key)] = key);
    }
}
