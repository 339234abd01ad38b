package vn.rasoat.mapping.value;

/** Reads the cells of one field. Pure: equal cells give equal values. */
public interface ValueReader {
    /** The value of a cell; a cell that cannot be understood gives a value that says so. */
    Value read(Cell cell);
}
