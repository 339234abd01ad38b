package vn.rasoat.check;

/** Is told how far a check has come, and may stop it. Called from one thread, several times a second. */
public interface Progress {
    Progress SILENT = (phase, rows) -> true;

    /** What is being done. */
    enum Phase {
        READING,
        COMPARING,
        WRITING
    }

    /**
     * @param rows how many rows of this phase are done
     * @return false to cancel the check
     */
    boolean reached(Phase phase, long rows);
}
