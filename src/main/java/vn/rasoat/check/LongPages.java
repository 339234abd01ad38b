package vn.rasoat.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of longs that grows by pages, so that growing never copies what is there. A full page that holds few different numbers, as
 * most columns of codes do, is kept as a byte for each; others go where their store has room.
 */
final class LongPages {
    private static final int BITS = 14;
    private static final int SIZE = 1 << BITS;
    private static final int FIRST = 64;

    private final PageStore store;
    private final List<Page> pages = new ArrayList<>();
    private long[] last = new long[0];
    private long size;

    /** One whose pages all stay in memory. */
    LongPages() {
        this(new PageStore(Long.MAX_VALUE));
    }

    /** @param store where full pages are kept */
    LongPages(PageStore store) {
        this.store = store;
    }

    long size() {
        return size;
    }

    long get(long index) {
        return pages.get((int) (index >>> BITS)).get((int) index & SIZE - 1);
    }

    void add(long value) {
        int at = (int) size & SIZE - 1;
        if (at == 0) {
            seal();
            last = new long[pages.isEmpty() ? FIRST : SIZE]; // most lists of examples and tests have few rows
            pages.add(new Plain(last));
        } else if (at == last.length) {
            last = Arrays.copyOf(last, SIZE);
            pages.set(0, new Plain(last));
        }
        last[at] = value;
        size++;
    }

    void addAll(long[] values, int count) {
        for (int i = 0; i < count; i++) {
            add(values[i]);
        }
    }

    private void seal() {
        if (size > 0) {
            Coding coding = new Coding();
            pages.set(pages.size() - 1, coding.takes(last) ? coding.page() : store.keep(last));
        }
    }

    /** So many numbers, none of which changes any more. */
    interface Page {
        /** The number at a place from 0. */
        long get(int at);
    }

    /** A page as it was filled. */
    record Plain(long[] values) implements Page {
        @Override
        public long get(int at) {
            return values[at];
        }
    }

    private record Coded(byte[] codes, long[] values) implements Page {
        @Override
        public long get(int at) {
            return values[codes[at] & 0xFF];
        }
    }

    /** Numbers the different values of a page, as long as a byte can. */
    private static final class Coding {
        private static final int MOST = 256;
        private static final int TABLE = 1024;

        private final byte[] codes = new byte[SIZE];
        private final long[] values = new long[MOST];
        private final short[] table = new short[TABLE];
        private int count;

        boolean takes(long[] page) {
            for (int i = 0; i < SIZE; i++) {
                int code = code(page[i]);
                if (code < 0) {
                    return false;
                }
                codes[i] = (byte) code;
            }
            return true;
        }

        /** The number of a value, from 0; -1 when there are too many values. */
        private int code(long value) {
            int at = (int) Hash.mix(value) & TABLE - 1;
            while (table[at] != 0) {
                if (values[table[at] - 1] == value) {
                    return table[at] - 1;
                }
                at = at + 1 & TABLE - 1;
            }
            if (count == MOST) {
                return -1;
            }
            values[count++] = value;
            table[at] = (short) count;
            return count - 1;
        }

        Page page() {
            return new Coded(codes, Arrays.copyOf(values, count));
        }
    }
}
