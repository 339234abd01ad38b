package vn.rasoat.register.link;

import java.util.Arrays;

/** Numbers texts from 0 in the order in which they come, each different text once. For one thread. */
public final class TextNumbers {
    private String[] texts = new String[256];
    private int[] slots = new int[512];
    private int size;

    public TextNumbers() {
        Arrays.fill(slots, -1);
    }

    /** The number of a text, a new one for a new text. */
    public int add(String text) {
        int at = find(text);
        if (slots[at] < 0) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, size + (size >> 1));
            }
            slots[at] = size;
            texts[size++] = text;
            if (size * 2 > slots.length) {
                grow();
            }
            return size - 1;
        }
        return slots[at];
    }

    private int find(String text) {
        int hash = text.hashCode() * 0x7feb352d;
        int at = (hash ^ hash >>> 15) & (slots.length - 1);
        while (slots[at] >= 0 && !texts[slots[at]].equals(text)) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            slots[find(texts[i])] = i;
        }
    }

    public int size() {
        return size;
    }

    /** The texts by their numbers. */
    public String[] texts() {
        return Arrays.copyOf(texts, size);
    }

    @Override
    public String toString() { // people's data
        return "TextNumbers[" + size + "]";
    }
}
