package vn.rasoat.correction.copy;

import vn.rasoat.model.CellRef;

/**
 * A cell that is to read otherwise.
 *
 * @param was what stands there, exactly as the file has it
 * @param value what is to stand there, as the file would have it
 */
public record CellChange(CellRef at, String was, String value) {
    @Override
    public String toString() { // a person's data
        return "CellChange[" + at + "]";
    }
}
