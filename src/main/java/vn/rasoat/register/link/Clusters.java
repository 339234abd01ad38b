package vn.rasoat.register.link;

import java.util.Arrays;

/**
 * Groups rows that are about the same person or thing. Groups are joined from the best pair on, and only when what their members
 * say to each other on average speaks for it: a row that resembles two different people does not chain them together.
 */
final class Clusters {
    private static final int MOST_COMPARED = 12;
    private static final double BOUND = 12;

    private final int[] parent;
    private final int[] next;
    private final int[] count;
    private final PairSums sums;
    private final Weights weights;

    Clusters(int rows, PairSums sums, Weights weights) {
        this.sums = sums;
        this.weights = weights;
        parent = new int[rows];
        next = new int[rows];
        count = new int[rows];
        for (int i = 0; i < rows; i++) {
            parent[i] = i;
            next[i] = i;
            count[i] = 1;
        }
    }

    /** Joins the groups of two rows unless their members speak against it. */
    void join(int a, int b) {
        int one = of(a);
        int other = of(b);
        if (one == other || (count[one] + count[other] > 2 && !coherent(one, other))) {
            return;
        }
        int root = Math.min(one, other);
        int child = Math.max(one, other);
        parent[child] = root;
        count[root] += count[child];
        int after = next[root];
        next[root] = next[child];
        next[child] = after;
    }

    private boolean coherent(int one, int other) {
        double sum = 0;
        int compared = 0;
        int a = one;
        for (int i = 0; i < Math.min(count[one], MOST_COMPARED); i++, a = next[a]) {
            int b = other;
            for (int j = 0; j < Math.min(count[other], MOST_COMPARED); j++, b = next[b]) {
                sums.compare(Math.min(a, b), Math.max(a, b));
                sum += Math.max(-BOUND, Math.min(BOUND, sums.score(weights)));
                compared++;
            }
        }
        return sum / compared >= 0;
    }

    /** The first row of a row's group. */
    int of(int row) {
        int root = row;
        while (parent[root] != root) {
            root = parent[root];
        }
        int at = row;
        while (parent[at] != root) {
            int up = parent[at];
            parent[at] = root;
            at = up;
        }
        return root;
    }

    /** How many rows the group of a first row has. */
    int count(int root) {
        return count[root];
    }

    /** The members of a row's group in the order of their rows. */
    int[] members(int row) {
        int root = of(row);
        int[] out = new int[count[root]];
        int at = root;
        for (int i = 0; i < out.length; i++, at = next[at]) {
            out[i] = at;
        }
        Arrays.sort(out);
        return out;
    }
}
