package vn.rasoat.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pairing of fields with columns that has the greatest sum of scores (Hungarian method). */
final class Assignment {
    private Assignment() {}

    /**
     * @param score for each field the score of each column, 0 for "not at all"
     * @param columns how many columns there are
     * @return for each field its column, or -1
     */
    static int[] best(double[][] score, int columns) {
        int[] out = undisputed(score, columns);
        List<Integer> fields = new ArrayList<>();
        for (int f = 0; f < out.length; f++) {
            if (out[f] < 0) {
                fields.add(f);
            }
        }
        double[][] rest = new double[fields.size()][];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = score[fields.get(i)];
        }
        int[] disputed = hungarian(rest, columns);
        for (int i = 0; i < disputed.length; i++) {
            out[fields.get(i)] = disputed[i];
        }
        return out;
    }

    /** Fields and columns that nothing else contends for; most tables are settled here. */
    private static int[] undisputed(double[][] score, int columns) {
        int[] contenders = new int[columns];
        for (double[] field : score) {
            for (int c = 0; c < columns; c++) {
                contenders[c] += field[c] > 0 ? 1 : 0;
            }
        }
        int[] out = new int[score.length];
        for (int f = 0; f < out.length; f++) {
            int only = -1;
            for (int c = 0; c < columns && only > -2; c++) {
                if (score[f][c] > 0) {
                    only = only == -1 && contenders[c] == 1 ? c : -2;
                }
            }
            out[f] = Math.max(only, -1);
        }
        return out;
    }

    private static int[] hungarian(double[][] score, int columns) {
        int n = score.length;
        int width = columns + n; // each field may also stay without a column
        double[] rowDual = new double[n + 1];
        double[] columnDual = new double[width + 1];
        int[] rowOf = new int[width + 1];
        int[] way = new int[width + 1];
        for (int row = 1; row <= n; row++) {
            rowOf[0] = row;
            int at = 0;
            double[] slack = new double[width + 1];
            boolean[] used = new boolean[width + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            do {
                used[at] = true;
                int r = rowOf[at];
                double least = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= width; j++) {
                    if (!used[j]) {
                        double cost = j <= columns ? -score[r - 1][j - 1] : 0;
                        double reduced = cost - rowDual[r] - columnDual[j];
                        if (reduced < slack[j]) {
                            slack[j] = reduced;
                            way[j] = at;
                        }
                        if (slack[j] < least) {
                            least = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= width; j++) {
                    if (used[j]) {
                        rowDual[rowOf[j]] += least;
                        columnDual[j] -= least;
                    } else {
                        slack[j] -= least;
                    }
                }
                at = next;
            } while (rowOf[at] != 0);
            while (at != 0) {
                rowOf[at] = rowOf[way[at]];
                at = way[at];
            }
        }
        return columnsOf(score, columns, rowOf);
    }

    private static int[] columnsOf(double[][] score, int columns, int[] rowOf) {
        int[] out = new int[score.length];
        Arrays.fill(out, -1);
        for (int j = 1; j <= columns; j++) {
            if (rowOf[j] > 0 && score[rowOf[j] - 1][j - 1] > 0) {
                out[rowOf[j] - 1] = j - 1;
            }
        }
        return out;
    }
}
