package vn.rasoat.reference.unit;

import java.util.Optional;

/**
 * What is known about an address before it is read.
 *
 * @param provinceCode the province of today to assume when the address names none
 */
public record Context(Optional<String> provinceCode) {
    public static Context none() {
        return new Context(Optional.empty());
    }

    public static Context province(String code) {
        return new Context(Optional.of(code));
    }
}
