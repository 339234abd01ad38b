package vn.rasoat.check;

/**
 * How the rows of a list met the register.
 *
 * @param rows the list's rows
 * @param agreeing found by their ID, and no check warns of a difference
 * @param differing found by their ID (or by the number they had before), with differences
 * @param proposed ID empty or wrong, and exactly one person fits
 * @param uncertain one or several persons may be meant; somebody must look
 * @param notFound nobody fits
 * @param expected how many persons of the register belong to the list's target group; 0 when the kind of list names none
 * @param missing how many of them the list lacks
 */
public record RegisterCount(
        long rows,
        long agreeing,
        long differing,
        long proposed,
        long uncertain,
        long notFound,
        long expected,
        long missing) {
    /** Rows that were found by their ID. */
    public long linked() {
        return agreeing + differing;
    }

    /** The share of rows that were found by their ID, 0 to 1; 0 for an empty list. */
    public double linkableShare() {
        return rows == 0 ? 0 : (double) linked() / rows;
    }
}
