package vn.rasoat.mapping.value;

import java.util.OptionalDouble;

/** A number: an age, a count, an amount in đồng. Empty when the text is no number. */
public record NumberValue(Cell cell, OptionalDouble number) implements Value {
    @Override
    public long key() {
        return number.isPresent() ? Double.doubleToLongBits(number.getAsDouble()) | 1 : 0;
    }
}
