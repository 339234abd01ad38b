package vn.rasoat.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Holds the texts of a column as bytes, each different text once, and numbers them from 0. In a column in which hardly any text
 * comes twice (numbers of identity cards, telephones), looking for the same text costs more than it saves: such a column is
 * recognised after a while, and from then on every text gets a number of its own.
 */
final class DistinctValues {
    private static final int JUDGED_AFTER = 1 << 14;
    private static final double MOSTLY = 0.9;

    private byte[] bytes = new byte[1 << 12];
    private int[] starts = new int[256];
    private int[] hashes = new int[256];
    private int[] slots = new int[512];
    private int size;
    private int asked;
    private boolean allDifferent;
    private int blank = -1;

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
        if (start == end) {
            return blank();
        }
        if (allDifferent) {
            append(from, start, end, 0);
            return size - 1;
        }
        int hash = hash(from, start, end);
        int at = hash & (slots.length - 1);
        while (slots[at] >= 0) {
            int known = slots[at];
            if (hashes[known] == hash && Arrays.equals(bytes, starts[known], starts[known + 1], from, start, end)) {
                asked++;
                return known;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = size;
        append(from, start, end, hash);
        if (++asked == JUDGED_AFTER && size > MOSTLY * asked) {
            allDifferent = true;
            slots = new int[0];
            hashes = slots;
        } else if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private int blank() {
        if (blank < 0) {
            blank = size;
            append(bytes, 0, 0, 0);
        }
        return blank;
    }

    private static int hash(byte[] from, int start, int end) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + from[i];
        }
        hash = (hash ^ hash >>> 16) * 0x7feb352d;
        return hash ^ hash >>> 15;
    }

    private void append(byte[] from, int start, int end, int hash) {
        int at = starts[size];
        int length = end - start;
        if (at + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(at + length, bytes.length + (bytes.length >> 1)));
        }
        System.arraycopy(from, start, bytes, at, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (starts.length >> 1));
        }
        if (!allDifferent) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, hashes.length + (hashes.length >> 1));
            }
            hashes[size] = hash;
        }
        starts[++size] = at + length;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            if (i == blank) {
                continue;
            }
            int at = hashes[i] & (slots.length - 1);
            while (slots[at] >= 0) {
                at = (at + 1) & (slots.length - 1);
            }
            slots[at] = i;
        }
    }
}
