package vn.rasoat.register.store;

/** Is told how far loading or opening a register has come, and may stop it. Called from one thread. */
public interface StoreProgress {
    StoreProgress SILENT = (step, done, all) -> true;

    /** What is being done. */
    enum Step {
        /** The file is read; counted in rows. */
        READING,
        /** The register is written, encrypted; counted in blocks. */
        ENCRYPTING,
        /** What was written is read back and compared; counted in blocks. */
        VERIFYING
    }

    /**
     * @param done how much of the step is done
     * @param all how much there is to do; 0 when that is not known
     * @return false to cancel; what was kept before then stays as it was
     */
    boolean reached(Step step, long done, long all);
}
