package vn.rasoat.check;

import java.io.IOException;

/**
 * Takes the findings of a check one row at a time, in the order of the list. Rows of a block are encoded on any thread, so that
 * the cores share the work; what was encoded is written in order by one thread.
 *
 * @param <T> what a block's rows become
 */
public interface FindingOutput<T> {
    /** A collector for the rows of one block, used by one thread. */
    Encoder<T> encoder();

    /** Takes the next block's rows. */
    void write(T encoded) throws IOException;

    /** Collects rows. */
    interface Encoder<T> {
        void row(FoundRow row);

        /** What the rows became. */
        T finish();
    }
}
