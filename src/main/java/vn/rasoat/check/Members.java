package vn.rasoat.check;

import java.util.Arrays;

/**
 * The rows of one group, with what is kept of them: copied together when first asked for, because all checks of the group ask for
 * the same. For one thread.
 */
final class Members {
    /** Numbers of greater groups are looked up one by one. */
    private static final int MOST = 64;

    private final KeptRows kept;
    private final int[] rows;
    private final long[] copied;
    private final boolean[] there;
    private int from;
    private int to;

    /** @param rows the rows, those of a group beside each other */
    Members(KeptRows kept, int[] rows) {
        this.kept = kept;
        this.rows = rows;
        this.there = new boolean[kept.parts().size()];
        this.copied = new long[there.length * MOST];
    }

    /** Turns to the group at these places of the rows. */
    void turnTo(int first, int end) {
        from = first;
        to = end;
        Arrays.fill(there, false);
    }

    int size() {
        return to - from;
    }

    /** The row of a member. */
    int row(int member) {
        return rows[from + member];
    }

    /** All rows of the group. */
    int[] rows() {
        return Arrays.copyOfRange(rows, from, to);
    }

    /** A member's number at a place of {@link KeptRows#parts()}; 0 at place -1. */
    long key(int at, int member) {
        if (at < 0 || to - from > MOST) {
            return kept.get(at, row(member));
        }
        if (!there[at]) {
            copy(at);
        }
        return copied[at * MOST + member];
    }

    private void copy(int at) {
        for (int member = 0; member < to - from; member++) {
            copied[at * MOST + member] = kept.get(at, row(member));
        }
        there[at] = true;
    }
}
