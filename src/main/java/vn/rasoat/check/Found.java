package vn.rasoat.check;

/** A finding in a long: row, check and case. Sorting the numbers sorts by row. */
final class Found {
    private static final int CHECK_BITS = 14;
    private static final int CASE_BITS = 6;

    private Found() {}

    static long pack(long row, int check, int caseIndex) {
        return row << (CHECK_BITS + CASE_BITS) | (long) check << CASE_BITS | caseIndex;
    }

    static long row(long found) {
        return found >>> (CHECK_BITS + CASE_BITS);
    }

    static int check(long found) {
        return (int) (found >>> CASE_BITS) & (1 << CHECK_BITS) - 1;
    }

    static int caseIndex(long found) {
        return (int) found & (1 << CASE_BITS) - 1;
    }

    /** The same finding with its row counted from another start. */
    static long shift(long found, long rows) {
        return found + (rows << (CHECK_BITS + CASE_BITS));
    }
}
