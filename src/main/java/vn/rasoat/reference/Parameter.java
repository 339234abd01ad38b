package vn.rasoat.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A number or date that rules lean on.
 *
 * @param value as written in the file; several values are separated by semicolons
 * @param unit what it counts and where it applies
 * @param source the law or document, or {@code practice}
 */
public record Parameter(String name, String value, String unit, String source, Confidence confidence) {
    /** The value as a whole number; fails with {@link NumberFormatException} when it is none. */
    public int asInt() {
        return Integer.parseInt(value);
    }

    /** The value as a day; fails with {@link java.time.format.DateTimeParseException} when it is none. */
    public LocalDate asDate() {
        return LocalDate.parse(value);
    }

    public List<Integer> asInts() {
        return Stream.of(value.split(";")).map(Integer::valueOf).toList();
    }
}
