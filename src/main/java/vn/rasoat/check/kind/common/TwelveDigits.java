package vn.rasoat.check.kind.common;

import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.mapping.value.IdentifierValue;
import vn.rasoat.mapping.value.PersonalId;
import vn.rasoat.mapping.value.Value;

/** The personal number in a column that may hold one: the ID's own, or since 2025 that of the tax or insurance code. */
public final class TwelveDigits {
    private static final int LENGTH = 12;

    private TwelveDigits() {}

    /** The twelve digits; null when the value is not a usable personal number. */
    public static @Nullable String of(Value value) {
        if (value instanceof PersonalId id) {
            return id.usable() ? id.digits() : null;
        }
        boolean personal = value instanceof IdentifierValue other && other.form() == IdentifierValue.Form.PERSONAL_ID;
        return personal && ((IdentifierValue) value).normal().length() == LENGTH
                ? ((IdentifierValue) value).normal()
                : null;
    }

    /** As {@link #of}, but null as well when the fourth digit names a century to come, which another rule reports. */
    public static @Nullable String of(Value value, int latestDigit) {
        String digits = of(value);
        return digits == null || digits.charAt(3) - '0' > latestDigit ? null : digits;
    }

    /** The greatest fourth digit that anybody can have at the reference date: 3 in the 21st century. */
    public static int latestDigit(Binding binding) {
        return (binding.asOf().getYear() / 100 - 19) * 2 + 1;
    }

    /** The sex of the fourth digit. */
    public static Sex sex(String digits) {
        return Sex.of((digits.charAt(3) - '0') % 2 == 1);
    }

    /** The birth year, 1900 to 2399. */
    public static int birthYear(String digits) {
        return 1900 + (digits.charAt(3) - '0') / 2 * 100 + (digits.charAt(4) - '0') * 10 + digits.charAt(5) - '0';
    }

    /** The sex that a number with lost zeros names; {@link Sex#NONE} for any other. */
    public static Sex sexDespiteLostZeros(Value value) {
        if (!(value instanceof PersonalId id)) {
            return Sex.NONE;
        }
        int lost =
                switch (id.form()) {
                    case LOST_ZERO -> 1;
                    case LOST_TWO_ZEROS -> 2;
                    default -> LENGTH;
                };
        return id.digits().length() == LENGTH - lost ? Sex.of((id.digits().charAt(3 - lost) - '0') % 2 == 1) : Sex.NONE;
    }
}
