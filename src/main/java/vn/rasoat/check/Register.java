package vn.rasoat.check;

import java.util.List;
import vn.rasoat.model.SourceException;

/** An extract of the population register, as checks see it. */
public interface Register {
    /** The fields that it holds; their places are its slots. */
    List<String> fields();

    /** Finds the person of each row of a list. The same rows give the same matches. */
    Matches match(ListRows list) throws SourceException;

    /** The rows of a list, to be gone through as often as needed. */
    interface ListRows {
        int size();

        /** The slot of a field, or -1. */
        int slot(String field);

        /** Hands over all rows in order; a row is valid only during its call. */
        void forEach(Taker taker) throws SourceException;
    }

    /** Takes a row. */
    @FunctionalInterface
    interface Taker {
        void take(int number, Row row);
    }

    /** What was found for each row. Safe for several threads. */
    interface Matches {
        Match of(int row);

        /** The rows of the register that belong to the list's target group. */
        long expected();

        /** Those of them whom no row of the list names, as rows of the register in order. */
        int[] missing();

        /** A person of the register. */
        Row person(int number);
    }
}
