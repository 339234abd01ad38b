package vn.rasoat.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which rows fell into which class of each column check: one bit for each row. */
final class ColumnTally {
    static final int CLASSES = 16;

    private final Map<Integer, List<Piece>> pieces = new HashMap<>();

    private record Piece(long firstRow, int rows, long[] bits) {}

    void add(Map<Integer, long[]> classes, long firstRow, int rows) {
        classes.forEach((key, bits) -> pieces.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Piece(firstRow, rows, Arrays.copyOf(bits, (rows + 63) / 64))));
    }

    /** The number of rows in each class of a check. */
    long[] counts(int check, int classes) {
        long[] counts = new long[classes];
        for (int c = 1; c < classes; c++) {
            for (Piece piece : pieces.getOrDefault(check * CLASSES + c, List.of())) {
                for (long word : piece.bits) {
                    counts[c] += Long.bitCount(word);
                }
            }
        }
        return counts;
    }

    /** Hands over each row of a class, in order. */
    void forEachRow(int check, int classIndex, java.util.function.LongConsumer rows) {
        for (Piece piece : pieces.getOrDefault(check * CLASSES + classIndex, List.of())) {
            for (int row = 0; row < piece.rows; row++) {
                if ((piece.bits[row >> 6] >>> row & 1) != 0) {
                    rows.accept(piece.firstRow + row);
                }
            }
        }
    }
}
