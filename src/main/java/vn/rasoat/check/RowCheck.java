package vn.rasoat.check;

/** A check that reads several fields of one row. */
public non-sealed interface RowCheck extends BoundCheck {
    /** What it says of the row: a constant of {@link Outcome} or a failure. */
    int judge(Row row);

    /** What there is to say of a failure; called only when the finding is shown. */
    Explanation explain(Row row, int outcome);
}
