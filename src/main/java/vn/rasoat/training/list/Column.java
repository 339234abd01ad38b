package vn.rasoat.training.list;

import vn.rasoat.training.people.Fact;

/**
 * A column of a list.
 *
 * @param header the words above it
 * @param fact what it holds
 */
public record Column(String header, Fact fact) {
    /** Whether the column holds dates. */
    public boolean isDate() {
        return fact.name().startsWith("NGAY_");
    }
}
