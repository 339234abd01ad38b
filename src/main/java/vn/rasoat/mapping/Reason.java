package vn.rasoat.mapping;

import java.util.List;

/**
 * Why a column was, or was not, taken for a field: a key {@code mapping.reason.<code>} of this package's message bundle and
 * what fills its places.
 *
 * @param code the reason
 * @param arguments headings and titles of fields; never a cell's value
 */
public record Reason(String code, List<String> arguments) {
    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String code, String... arguments) {
        return new Reason(code, List.of(arguments));
    }
}
