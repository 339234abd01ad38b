package vn.rasoat.mapping.value;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads e-mail addresses as text; whether one can be right is a rule's business. Case does not tell two addresses apart. */
public final class EmailReader implements ValueReader {
    private final Blanks blanks;

    public EmailReader(Predicate<String> placeholder) {
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.read(cell);
        return blank.isPresent()
                ? blank.get()
                : new TextValue(cell, Keys.of(cell.text().toLowerCase(Locale.ROOT)));
    }
}
