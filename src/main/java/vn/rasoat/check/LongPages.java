package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;

/** A list of longs that grows by pages, so that growing never copies what is there. */
final class LongPages {
    private static final int BITS = 14;
    private static final int SIZE = 1 << BITS;

    private final List<long[]> pages = new ArrayList<>();
    private long[] last = new long[0];
    private long size;

    long size() {
        return size;
    }

    long get(long index) {
        return pages.get((int) (index >>> BITS))[(int) index & SIZE - 1];
    }

    void add(long value) {
        int at = (int) size & SIZE - 1;
        if (at == 0) {
            last = new long[SIZE];
            pages.add(last);
        }
        last[at] = value;
        size++;
    }

    void addAll(long[] values, int count) {
        for (int i = 0; i < count; i++) {
            add(values[i]);
        }
    }
}
