package vn.rasoat.reference.unit;

import java.util.Optional;

/**
 * A unit named in an address.
 *
 * @param written the words of the address, with the kind if it was there
 * @param unit the unit, when it is sure which
 */
public record Part(String written, Optional<Unit> unit) {
    @Override
    public String toString() { // an address is a person's data
        return "Part[" + unit + "]";
    }
}
