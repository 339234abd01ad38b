package vn.rasoat.check;

/**
 * How many rows each check passed, failed, did not concern or could not judge. Counts of workers add up.
 */
public final class Counts {
    private static final int KINDS = 4;
    private static final int FAILED = 3;
    private final long[] counts;

    Counts(int checks) {
        counts = new long[checks * KINDS];
    }

    void add(int check, int outcome, long rows) {
        counts[check * KINDS + Math.min(outcome, FAILED)] += rows;
    }

    void addAll(Counts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** Rows that the rule concerned and that could be judged: passed and failed. */
    public long applicable(int check) {
        return passed(check) + failed(check);
    }

    public long passed(int check) {
        return counts[check * KINDS + Outcome.PASS];
    }

    public long failed(int check) {
        return counts[check * KINDS + FAILED];
    }

    public long notAssessable(int check) {
        return counts[check * KINDS + Outcome.NOT_ASSESSABLE];
    }

    public long notApplicable(int check) {
        return counts[check * KINDS + Outcome.NOT_APPLICABLE];
    }
}
