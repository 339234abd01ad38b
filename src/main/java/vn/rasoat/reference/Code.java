package vn.rasoat.reference;

import java.util.Map;
import java.util.Optional;

/**
 * One entry of a code list.
 *
 * @param code the code as the list writes it; empty for the few entries that have none
 * @param name the canonical wording
 * @param attributes further columns of the list by their header, such as {@code expected_sex}; values may be empty
 */
public record Code(String code, String name, Map<String, String> attributes) {
    public Code {
        attributes = Map.copyOf(attributes);
    }

    /** The column's value, if it has one. */
    public Optional<String> attribute(String column) {
        return Optional.ofNullable(attributes.get(column)).filter(value -> !value.isEmpty());
    }

    public Confidence confidence() {
        return Confidence.of(attributes.getOrDefault("confidence", ""));
    }
}
