package vn.rasoat.check;

/**
 * A check of a row against its match in a population register extract: the join among the four shapes. Without a register such a
 * check is not run, and the result says so.
 */
public non-sealed interface RegisterCheck extends BoundCheck {
    /** What it says of the row and its match: a constant of {@link Outcome} or a failure. */
    int judge(Row row, Match match);

    /** What there is to say of a failure; called only when the finding is shown. */
    Explanation explain(Row row, Match match, int outcome);

    /** What the register knows of a row's person. */
    sealed interface Match {
        /** Nobody fits. */
        record None() implements Match {}

        /** Exactly one person fits; the register's row has the slots of the list. */
        record One(Row register) implements Match {}

        /** Several persons fit. */
        record Several(int persons) implements Match {}
    }
}
