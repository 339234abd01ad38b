package vn.rasoat.bench;

/**
 * What one process took from its start to its end.
 *
 * @param exit its exit code
 * @param good whether that is an exit code of a command that did its work
 * @param wallSeconds by the clock
 * @param cpuSeconds of all its threads together, user and system; NaN where the system does not tell
 * @param heapPeakMb the most the Java heap held, garbage included, in MiB
 * @param heapKeptMb the most the Java heap held after a collection, in MiB; 0 without a collection
 * @param residentMb the most memory the system gave it, in MiB; NaN where the system does not tell
 * @param insideSeconds what the process itself says that the measured part took; NaN where it says nothing
 */
record Run(
        int exit,
        boolean good,
        double wallSeconds,
        double cpuSeconds,
        double heapPeakMb,
        double heapKeptMb,
        double residentMb,
        double insideSeconds) {}
