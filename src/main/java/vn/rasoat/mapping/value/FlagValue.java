package vn.rasoat.mapping.value;

import java.util.Optional;

/** Yes or no; empty when the text is neither. */
public record FlagValue(Cell cell, Optional<Boolean> yes) implements Value {
    @Override
    public long key() {
        return yes.map(y -> y ? 1L : 2L).orElse(0L);
    }
}
