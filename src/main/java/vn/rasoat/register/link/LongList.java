package vn.rasoat.register.link;

import java.util.Arrays;

/** A growing array of longs. */
final class LongList {
    private long[] items;
    private int size;

    LongList(int expected) {
        items = new long[Math.max(16, expected)];
    }

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + (size >> 1));
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return items[index];
    }

    long[] toArray() {
        return size == items.length ? items : Arrays.copyOf(items, size);
    }
}
