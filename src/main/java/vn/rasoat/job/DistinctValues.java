package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Holds each different text of a column once, as bytes, and numbers them from 0. */
final class DistinctValues {
    private byte[] bytes = new byte[1 << 12];
    private int[] starts = new int[256];
    private int[] slots = new int[512];
    private int size;

    DistinctValues() {
        Arrays.fill(slots, -1);
    }

    int size() {
        return size;
    }

    String text(int number) {
        return new String(bytes, starts[number], starts[number + 1] - starts[number], UTF_8);
    }

    int add(String text) {
        byte[] utf8 = text.getBytes(UTF_8);
        return add(utf8, 0, utf8.length);
    }

    /** The number of a text given as a slice of bytes. */
    int add(byte[] from, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + from[i];
        }
        hash = (hash ^ hash >>> 16) * 0x7feb352d;
        hash ^= hash >>> 15;
        int at = hash & (slots.length - 1);
        while (slots[at] >= 0) {
            int known = slots[at];
            if (Arrays.equals(bytes, starts[known], starts[known + 1], from, start, end)) {
                return known;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = size;
        append(from, start, end);
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void append(byte[] from, int start, int end) {
        int at = starts[size];
        int length = end - start;
        if (at + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(at + length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(from, start, bytes, at, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
        }
        starts[++size] = at + length;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            int hash = 1;
            for (int b = starts[i]; b < starts[i + 1]; b++) {
                hash = hash * 31 + bytes[b];
            }
            hash = (hash ^ hash >>> 16) * 0x7feb352d;
            hash ^= hash >>> 15;
            int at = hash & (slots.length - 1);
            while (slots[at] >= 0) {
                at = (at + 1) & (slots.length - 1);
            }
            slots[at] = i;
        }
    }
}
