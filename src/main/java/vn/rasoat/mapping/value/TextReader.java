package vn.rasoat.mapping.value;

import vn.rasoat.text.Folding;

/** Reads free text. */
public final class TextReader implements ValueReader {
    @Override
    public Value read(Cell cell) {
        return new TextValue(cell, Folding.equalityHash(cell.text()));
    }
}
