package vn.rasoat.correction.copy;

/** A change that was not made, and why. */
public record Refusal(CellChange change, Reason reason) {
    /** Why a cell was left as it is. */
    public enum Reason {
        /** The file has another value there than when it was checked. */
        OTHER_VALUE,
        /** The cell is computed by a formula. */
        FORMULA,
        /** The cell belongs to a merged area. */
        MERGED,
        /** A spreadsheet would run the new value as a formula. */
        LOOKS_LIKE_FORMULA,
        /** The file's character set or old encoding cannot write the new value. */
        NOT_WRITABLE,
        /** Two decisions give the cell different values. */
        TWO_VALUES,
        /** The value is put together from several cells. */
        SEVERAL_CELLS,
        /** The row has no such cell. */
        NO_CELL
    }
}
