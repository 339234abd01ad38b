package vn.rasoat.check;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what distinct cells of one column mean, as long as that pays: a column in which few values repeat is left alone.
 * For one thread.
 */
final class SlotCache {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int MOST_ENTRIES = 1 << 14;
    private static final int SOON = 1 << 12;

    /** A column in which not even one cell of so many was seen before, early on, will not repeat later either. */
    private static final int HOPELESS = 50;

    private @Nullable Entry[] table = new @Nullable Entry[FIRST_CAPACITY];
    private int entries;
    private long lookups;
    private long hits;
    private boolean worthwhile = true;

    /** A distinct cell: its bytes and native kind, what it means and what the value checks say of it. */
    static final class Entry {
        final byte[] bytes;
        final int tag;
        final long hash;
        final Judged judged;
        long rows;

        Entry(byte[] bytes, int tag, long hash, Judged judged) {
            this.bytes = bytes;
            this.tag = tag;
            this.hash = hash;
            this.judged = judged;
        }
    }

    boolean worthwhile() {
        return worthwhile;
    }

    @Nullable
    Entry find(byte[] bytes, int start, int end, int tag, long hash) {
        lookups++;
        int mask = table.length - 1;
        for (int at = (int) hash & mask; ; at = at + 1 & mask) {
            Entry entry = table[at];
            if (entry == null) {
                return null;
            }
            if (entry.hash == hash
                    && entry.tag == tag
                    && Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, start, end)) {
                hits++;
                return entry;
            }
        }
    }

    /** Keeps an entry, or, when keeping no longer pays, hands all entries to the consumer and gives up. */
    void keep(Entry entry, Consumer<Entry> leaving) {
        if (entries >= table.length / 2 && !grow(leaving)) {
            leaving.accept(entry);
            return;
        }
        put(entry);
        entries++;
    }

    /** Hands over all entries and forgets them. */
    void clear(Consumer<Entry> leaving) {
        for (Entry entry : table) {
            if (entry != null) {
                leaving.accept(entry);
            }
        }
        table = new @Nullable Entry[FIRST_CAPACITY];
        entries = 0;
    }

    private boolean grow(Consumer<Entry> leaving) {
        boolean hopeless = entries >= SOON && hits * HOPELESS < lookups;
        if (hopeless || entries >= MOST_ENTRIES) {
            worthwhile = !hopeless && hits * 4 >= lookups * 3;
            clear(leaving);
            lookups = 0;
            hits = 0;
            return worthwhile;
        }
        @Nullable Entry[] old = table;
        table = new @Nullable Entry[old.length * 2];
        for (Entry entry : old) {
            if (entry != null) {
                put(entry);
            }
        }
        return true;
    }

    private void put(Entry entry) {
        int mask = table.length - 1;
        int at = (int) entry.hash & mask;
        while (table[at] != null) {
            at = at + 1 & mask;
        }
        table[at] = entry;
    }
}
