package vn.rasoat.mapping.value;

/**
 * Nothing is written, or only a stand-in for nothing.
 *
 * @param placeholder whether something is written that stands for nothing, such as {@code N/A} or {@code không rõ}
 */
public record Blank(Cell cell, boolean placeholder) implements Value {
    /** A field that the table does not have. */
    public static final Blank ABSENT = new Blank(Cell.NONE, false);

    @Override
    public long key() {
        return 0;
    }
}
