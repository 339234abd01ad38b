package vn.rasoat.mapping.value;

import vn.rasoat.model.CellKind;
import vn.rasoat.text.Placeholders;

/** Stands before another reader and takes the cells that say nothing: empty ones, spreadsheet errors, stand-ins such as {@code N/A}. */
public final class BlankReader implements ValueReader {
    private final Placeholders placeholders;
    private final Placeholders.Field field;
    private final ValueReader then;

    /**
     * @param field what a stand-in may rightly be: "không" answers the question for a religion
     * @param then reads every other cell
     */
    public BlankReader(Placeholders placeholders, Placeholders.Field field, ValueReader then) {
        this.placeholders = placeholders;
        this.field = field;
        this.then = then;
    }

    @Override
    public Value read(Cell cell) {
        if (cell.kind() == CellKind.BLANK || cell.text().isEmpty()) {
            return new Blank(cell, false);
        }
        boolean standIn = cell.kind() == CellKind.ERROR || placeholders.isPlaceholder(cell.text(), field);
        return standIn ? new Blank(cell, true) : then.read(cell);
    }
}
