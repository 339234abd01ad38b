package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.model.CellKind;

/** Tells the cells that say nothing: empty ones, spreadsheet errors, stand-ins such as {@code N/A} and {@code không rõ}. */
final class Blanks {
    private final Predicate<String> placeholder;

    /** @param placeholder whether a cleaned text stands for nothing in the field that is read */
    Blanks(Predicate<String> placeholder) {
        this.placeholder = placeholder;
    }

    /** The blank that a cell is, or empty when it says something. */
    Optional<Value> read(Cell cell) {
        if (cell.kind() == CellKind.BLANK || cell.text().isEmpty()) {
            return Optional.of(new Blank(cell, false));
        }
        if (cell.kind() == CellKind.ERROR || placeholder.test(cell.text())) {
            return Optional.of(new Blank(cell, true));
        }
        return Optional.empty();
    }

    /** As {@link #read}, for numbers: strings of zeros say nothing, and digits enough for a number are never a stand-in. */
    Optional<Value> readNumber(Cell cell, int enoughDigits) {
        int digits = Digits.count(cell.text());
        if (digits >= enoughDigits && cell.kind() != CellKind.ERROR) {
            return Optional.empty();
        }
        return digits > 0 && digits == cell.text().length() && Digits.allZero(cell.text())
                ? Optional.of(new Blank(cell, true))
                : read(cell);
    }
}
