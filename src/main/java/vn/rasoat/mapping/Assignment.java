package vn.rasoat.mapping;

import java.util.Arrays;

/** The pairing of fields with columns that has the greatest sum of scores (Hungarian method). */
final class Assignment {
    private Assignment() {}

    /**
     * @param score for each field the score of each column, 0 for "not at all"
     * @param columns how many columns there are
     * @return for each field its column, or -1
     */
    static int[] best(double[][] score, int columns) {
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
