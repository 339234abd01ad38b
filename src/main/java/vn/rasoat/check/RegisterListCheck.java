package vn.rasoat.check;

/**
 * A check of a list as a whole against the register: the share of rows that could be linked, and the people whom the register has
 * in the list's target group and the list has not.
 */
public non-sealed interface RegisterListCheck extends RegisterCheck {
    /** What it says of the list: a constant of {@link Outcome} or a failure. */
    int judge(RegisterCount count);

    /** What there is to say of a failure of the list. */
    Explanation explain(RegisterCount count, int outcome);

    /** Whether each person that the list lacks is a finding of its own. */
    default boolean listsMissing() {
        return false;
    }

    /** What there is to say of a person of the register whom the list lacks. */
    default Explanation explainMissing(Row person) {
        return Explanation.blaming(-1);
    }
}
