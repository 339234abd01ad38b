package vn.rasoat.check;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the cells of one column seen last mean. Grows as long as more room finds more cells again: a household's address
 * comes again in the next rows, a commune's name anywhere. A column in which nearly nothing repeats is left alone. For one thread.
 */
final class SlotCache {
    private static final int FIRST = 1 << 8;
    private static final int MOST = 1 << 12;

    /** How many cells are looked up for each place before it is decided whether more room pays. */
    private static final int TRIAL = 8;

    /** In hundredths: what more room must bring, what is worth the looking, and what cannot get much better. */
    private static final int GAIN = 4;

    private static final int WORTH = 25;
    private static final int ENOUGH = 98;

    private @Nullable Entry[] table = new @Nullable Entry[FIRST];
    private long lookups;
    private long hits;
    private long hitsBefore;
    private boolean settled;
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
        Entry entry = table[place(hash)];
        if (entry != null
                && entry.hash == hash
                && entry.tag == tag
                && Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, start, end)) {
            hits++;
            return entry;
        }
        return null;
    }

    /** Keeps an entry; another that must make room for it is handed to the consumer. */
    void keep(Entry entry, Consumer<Entry> leaving) {
        if (!settled && lookups >= (long) TRIAL * table.length) {
            decide(leaving);
        }
        put(entry, leaving);
    }

    /** Hands over all entries and forgets them. */
    void clear(Consumer<Entry> leaving) {
        for (Entry entry : table) {
            if (entry != null) {
                leaving.accept(entry);
            }
        }
        Arrays.fill(table, null);
    }

    private void decide(Consumer<Entry> leaving) {
        long share = hits * 100 / lookups;
        boolean first = table.length == FIRST;
        boolean gained = first || share >= hitsBefore + GAIN;
        if (gained && share < ENOUGH && table.length < MOST) {
            resize(table.length * 4, leaving);
        } else {
            settled = true;
            worthwhile = share >= WORTH;
            resize(gained ? table.length : table.length / 4, leaving);
        }
        hitsBefore = share;
        lookups = 0;
        hits = 0;
    }

    private void resize(int size, Consumer<Entry> leaving) {
        @Nullable Entry[] old = table;
        table = new @Nullable Entry[size];
        for (Entry entry : old) {
            if (entry != null) {
                put(entry, leaving);
            }
        }
    }

    private void put(Entry entry, Consumer<Entry> leaving) {
        int at = place(entry.hash);
        Entry there = table[at];
        if (there != null) {
            leaving.accept(there);
        }
        table[at] = entry;
    }

    private int place(long hash) {
        return (int) hash & table.length - 1;
    }
}
