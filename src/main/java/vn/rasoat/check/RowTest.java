package vn.rasoat.check;

/** A condition bound to a table's fields. Answers without making objects, but for regular expressions. */
@FunctionalInterface
public interface RowTest {
    /** What the row says. */
    Truth of(Row row);

    /** Whether the condition certainly holds. */
    default boolean holds(Row row) {
        return of(row) == Truth.TRUE;
    }

    /** An answer. Partial dates, unread values and blanks leave some comparisons open. */
    enum Truth {
        FALSE,
        UNKNOWN,
        TRUE;

        public Truth not() {
            return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
        }

        public static Truth of(boolean certain) {
            return certain ? TRUE : FALSE;
        }
    }
}
