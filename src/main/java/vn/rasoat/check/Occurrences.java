package vn.rasoat.check;

import java.util.HashMap;
import java.util.Map;

/** Numbers the rows that name the same person, so that findings on each have ids of their own. */
final class Occurrences {
    private final Map<Long, Integer> later = new HashMap<>();

    /** Goes over all rows of a list. */
    Occurrences(int[] identitySlots, KeptRows kept, long rows) {
        int[] identity = kept.at(RowKey.all(identitySlots));
        KeyParts parts = KeyParts.of(rows);
        for (int part = 0; part < parts.count(); part++) {
            number(parts, part, identity, kept, Math.toIntExact(rows));
        }
    }

    private void number(KeyParts parts, int part, int[] identity, KeptRows kept, int rows) {
        int size = rows;
        if (parts.count() > 1) {
            size = 0;
            for (int row = 0; row < rows; row++) {
                size += parts.has(part, key(identity, kept, row)) ? 1 : 0;
            }
        }
        long[] keys = new long[size];
        int[] members = new int[size];
        int at = 0;
        for (int row = 0; row < rows; row++) {
            long key = key(identity, kept, row);
            if (parts.has(part, key)) {
                keys[at] = key;
                members[at++] = row;
            }
        }
        if (size > 0) {
            KeySort.sort(keys, members, size);
            number(keys, members);
        }
    }

    private static long key(int[] identity, KeptRows kept, int row) {
        long key = 1;
        for (int at : identity) {
            key = Hash.combine(key, kept.get(at, row));
        }
        return key;
    }

    private void number(long[] keys, int[] members) {
        int occurrence = 0;
        for (int i = 1; i < keys.length; i++) {
            occurrence = keys[i] == keys[i - 1] ? occurrence + 1 : 0;
            if (occurrence > 0) {
                later.put((long) members[i], occurrence);
            }
        }
    }

    /** 0 for the first row that names a person, 1 for the second, and so on. */
    int of(long row) {
        return later.isEmpty() ? 0 : later.getOrDefault(row, 0);
    }
}
