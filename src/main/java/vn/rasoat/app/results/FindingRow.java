package vn.rasoat.app.results;

import vn.rasoat.model.Severity;
import vn.rasoat.workspace.decision.Standing.State;

/**
 * A finding as a line of the table.
 *
 * @param number the finding's number in its list
 * @param row the row's number as Excel shows it; 0 for the table as a whole
 * @param field the title of the field that is wrong
 * @param cell the wrong cell as Excel names it
 * @param state what was decided
 * @param noted whether something was noted beside it
 */
public record FindingRow(
        int number,
        Severity severity,
        int row,
        String person,
        String field,
        String cell,
        String value,
        String suggestion,
        String message,
        State state,
        boolean noted) {
    /** A line that can no longer be read. */
    static FindingRow unknown(int number) {
        return new FindingRow(number, Severity.INFO, 0, "", "", "", "", "", "", State.OPEN, false);
    }

    @Override
    public boolean equals(Object other) { // the number stands for all the rest
        return other instanceof FindingRow row && row.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() { // a person's data
        return "FindingRow[" + number + "]";
    }
}
