package vn.rasoat.mapping.value;

import java.util.Optional;
import java.util.function.Supplier;
import vn.rasoat.reference.Lazy;
import vn.rasoat.reference.unit.Address;

/**
 * An address, or the name or code of an administrative unit. Names of units are read when first asked for: places of birth and
 * hometowns are never asked.
 */
public final class PlaceValue implements Value {
    private final Cell cell;
    private final long key;
    private final String code;
    private final Optional<Supplier<Address>> address;

    private PlaceValue(Cell cell, long key, String code, Optional<Supplier<Address>> address) {
        this.cell = cell;
        this.key = key;
        this.code = code;
        this.address = address;
    }

    /** A place in words. */
    static PlaceValue named(Cell cell, long key, Supplier<Address> address) {
        return new PlaceValue(cell, key, "", Optional.of(new Lazy<>(address)));
    }

    /** A place by code. */
    static PlaceValue coded(Cell cell, long key, String code) {
        return new PlaceValue(cell, key, code, Optional.empty());
    }

    @Override
    public Cell cell() {
        return cell;
    }

    @Override
    public long key() {
        return key;
    }

    /**
     * The unit's code with the zeros that a number cell has lost: 2 digits for a province, 5 for a commune. Text that is no code is
     * left as it is; empty for a place in words.
     */
    public String code() {
        return code;
    }

    /** What the words name; empty for a code. */
    public Optional<Address> address() {
        return address.map(Supplier::get);
    }

    /** Equal cells of a column name the same place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceValue place && place.cell.equals(cell) && place.code.equals(code);
    }

    @Override
    public int hashCode() {
        return cell.hashCode();
    }

    @Override
    public String toString() { // an address is a person's data
        return "PlaceValue[" + cell + "]";
    }
}
