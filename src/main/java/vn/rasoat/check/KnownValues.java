package vn.rasoat.check;

import vn.rasoat.text.Folding;

/** The different values of a column elsewhere, by the keys of their equality forms: a few bytes a value, however long they are. */
public final class KnownValues {
    private long[] slots = new long[1 << 10];
    private int size;

    /** Adds a text; a blank one is not kept. */
    public void add(String text) {
        long key = Folding.equalityHash(text);
        if (key != 0 && insert(slots, key) && ++size * 2 > slots.length) {
            long[] larger = new long[slots.length * 2];
            for (long each : slots) {
                if (each != 0) {
                    insert(larger, each);
                }
            }
            slots = larger;
        }
    }

    /** Whether the text, but for case and blanks, is among them. */
    public boolean contains(String text) {
        long key = Folding.equalityHash(text);
        int at = (int) Hash.mix(key) & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == key) {
                return true;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return false;
    }

    /** How many different values there are. */
    public int size() {
        return size;
    }

    private static boolean insert(long[] table, long key) {
        int at = (int) Hash.mix(key) & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == key) {
                return false;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = key;
        return true;
    }
}
