package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Predicate;
import vn.rasoat.text.Folding;
import vn.rasoat.text.NameFacts;
import vn.rasoat.text.NameFlag;

/** Reads columns that hold a part of a name: surname and middle name, or the given name alone. One word is then no sign of anything. */
public final class NamePartReader implements ValueReader {
    private final vn.rasoat.text.NameReader facts;
    private final Blanks blanks;

    public NamePartReader(vn.rasoat.text.NameReader facts, Predicate<String> placeholder) {
        this.facts = facts;
        this.blanks = new Blanks(placeholder);
    }

    @Override
    public Value read(Cell cell) {
        Optional<Value> blank = blanks.read(cell);
        if (blank.isPresent()) {
            return blank.get();
        }
        NameFacts whole = facts.of(cell.text());
        int flags = whole.flagBits() & ~NameValue.bit(NameFlag.SINGLE_WORD) & ~NameValue.bit(NameFlag.UNMARKED);
        return new NameValue(
                cell,
                Folding.equalityHash(cell.text()),
                flags,
                whole.caseStyle(),
                whole.size(),
                whole.odd().orElse(""));
    }
}
