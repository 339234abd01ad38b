package vn.rasoat.app.handover;

/**
 * A cell that the corrected copy will have otherwise.
 *
 * @param cell as Excel names it
 */
public record CopyLine(String cell, String field, String was, String value) {
    @Override
    public String toString() { // a person's data
        return "CopyLine[" + cell + "]";
    }
}
