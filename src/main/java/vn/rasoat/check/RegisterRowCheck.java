package vn.rasoat.check;

/** A check of a row against what the register knows of its person. */
public non-sealed interface RegisterRowCheck extends RegisterCheck {
    /** What it says of the row and its match: a constant of {@link Outcome} or a failure. */
    int judge(Row row, Match match);

    /** What there is to say of a failure; called only when the finding is shown. */
    Explanation explain(Row row, Match match, int outcome);

    /** Whether it compares one value of the row with the register's, so that its passes and failures count as agreement. */
    default boolean comparesValues() {
        return false;
    }
}
