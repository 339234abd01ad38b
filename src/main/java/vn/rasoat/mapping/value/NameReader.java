package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.text.Folding;

/** Reads people's names, whole or in part. */
public final class NameReader implements ValueReader {
    private final vn.rasoat.text.NameReader facts;
    private final Blanks blanks;

    /**
     * @param facts what tells how a name is written
     * @param placeholder whether a cleaned text stands for nothing where a name should be
     */
    public NameReader(vn.rasoat.text.NameReader facts, Predicate<String> placeholder) {
        this.facts = facts;
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.read(cell);
        return blank.isPresent()
                ? blank.get()
                : NameValue.of(cell, Folding.equalityHash(cell.text()), facts.of(cell.text()));
    }
}
