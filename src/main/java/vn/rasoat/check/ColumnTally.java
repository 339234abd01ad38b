package vn.rasoat.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows fell into which class of each column check: one bit for each row. */
final class ColumnTally {
    static final int CLASSES = 16;

    private final int[] ordinals;
    private final List<List<Piece>> pieces = new ArrayList<>();

    private record Piece(long firstRow, int rows, long[] bits) {}

    /** A tally for the column checks of a plan. */
    ColumnTally(Plan plan) {
        ordinals = ordinals(plan);
        for (int i = 0; i < keys(plan); i++) {
            pieces.add(new ArrayList<>());
        }
    }

    /** How many keys of check and class there are. */
    static int keys(Plan plan) {
        return plan.of(ColumnCheck.class).size() * CLASSES;
    }

    /** For each check of the plan the first key of its classes, or -1 when it is no column check. */
    static int[] ordinals(Plan plan) {
        int[] out = new int[plan.checks().size()];
        Arrays.fill(out, -1);
        int next = 0;
        for (PlannedCheck planned : plan.of(ColumnCheck.class)) {
            out[planned.index()] = next;
            next += CLASSES;
        }
        return out;
    }

    void add(long[] @Nullable [] classes, long firstRow, int rows) {
        for (int key = 0; key < classes.length; key++) {
            long[] bits = classes[key];
            if (bits != null) {
                pieces.get(key).add(new Piece(firstRow, rows, bits));
            }
        }
    }

    /** The number of rows in each class of a check. */
    long[] counts(int check, int classes) {
        long[] counts = new long[classes];
        for (int c = 1; c < classes; c++) {
            for (Piece piece : pieces.get(ordinals[check] + c)) {
                for (long word : piece.bits) {
                    counts[c] += Long.bitCount(word);
                }
            }
        }
        return counts;
    }

    /** Hands over each row of a class, in order. */
    void forEachRow(int check, int classIndex, java.util.function.LongConsumer rows) {
        for (Piece piece : pieces.get(ordinals[check] + classIndex)) {
            for (int row = 0; row < piece.rows; row++) {
                if ((piece.bits[row >> 6] >>> row & 1) != 0) {
                    rows.accept(piece.firstRow + row);
                }
            }
        }
    }
}
