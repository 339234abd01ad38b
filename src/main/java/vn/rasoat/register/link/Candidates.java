package vn.rasoat.register.link;

import java.util.List;

/** Where the pairs that are worth comparing come from. Safe for several threads. */
interface Candidates {
    /** A search that one thread uses for many rows. */
    Search search();

    /** The blocking keys it goes by, for people to read. */
    List<String> schemes();

    /** Gathers the candidates of one row after the other. */
    interface Search {
        /**
         * The candidates of a row of the left list, those with most in common if there are too many; in the order of their rows.
         *
         * @return valid until the next call
         */
        Gathering of(int left);
    }
}
