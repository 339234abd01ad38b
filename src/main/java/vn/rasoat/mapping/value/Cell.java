package vn.rasoat.mapping.value;

import vn.rasoat.model.CellKind;

/**
 * A cell as it was read and as it reads after cleaning.
 *
 * @param raw the text exactly as the file holds it
 * @param text the text after encoding repair, normal form and cleaning of spaces; what everything else reads
 * @param kind what the cell natively was
 * @param formula whether the value was a formula's cached result
 * @param faults the text faults found on the way from raw to text, as bits of {@code text.TextFault}
 */
public record Cell(String raw, String text, CellKind kind, boolean formula, int faults) {
    /** A cell that is not there. */
    public static final Cell NONE = new Cell("", "", CellKind.BLANK, false, 0);

    /** A plain text cell, for examples and tests. */
    public static Cell of(String text) {
        return new Cell(text, text, text.isEmpty() ? CellKind.BLANK : CellKind.TEXT, false, 0);
    }

    @Override
    public String toString() { // a person's data
        return "Cell[" + kind + "]";
    }
}
