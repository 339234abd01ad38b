package vn.rasoat.register.extract;

/** Numbers keys from 0, compactly. For one thread to fill, then for many to ask. */
final class KeyNumbers {
    static final int UNKNOWN = -1;

    private long[] slots = new long[1 << 12];
    private int[] numbers = new int[slots.length];
    private int size;

    /** The number of a key, a new one for a new key. */
    int add(long key) {
        long wanted = wanted(key);
        int at = find(wanted);
        if (slots[at] == 0) {
            slots[at] = wanted;
            numbers[at] = size++;
            if (size * 2 > slots.length) {
                grow();
                return size - 1;
            }
        }
        return numbers[at];
    }

    /** The number of a key, or {@link #UNKNOWN}. */
    int of(long key) {
        long wanted = wanted(key);
        int at = find(wanted);
        return slots[at] == wanted ? numbers[at] : UNKNOWN;
    }

    int size() {
        return size;
    }

    private static long wanted(long key) {
        return key == 0 ? 1 : key;
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
        int[] oldNumbers = numbers;
        slots = new long[old.length * 2];
        numbers = new int[slots.length];
        for (int i = 0; i < old.length; i++) {
            if (old[i] != 0) {
                int at = find(old[i]);
                slots[at] = old[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
