package vn.rasoat.check.kind.cross;

import org.jspecify.annotations.Nullable;
import vn.rasoat.check.Binding;
import vn.rasoat.check.PackedDate;
import vn.rasoat.check.Row;
import vn.rasoat.check.kind.common.TwelveDigits;

/** Asks the personal number in a row whether it agrees with the birth date, so that the cell which stands alone is blamed. */
final class BirthWitness {
    private final int birth;
    private final boolean aboutBirth;
    private final int id;
    private final int latestDigit;
    private final int earliestYear;
    private final int asOf;

    /** What the number says of the birth date. */
    enum Says {
        NOTHING,
        AGREES,
        DIFFERS
    }

    /** @param birth the slot of the birth date */
    BirthWitness(Binding binding, int birth) {
        this.birth = birth;
        this.aboutBirth = birth >= 0 && birth == binding.slot("ngay_sinh");
        this.id = aboutBirth ? binding.slot("so_dinh_danh") : -1;
        this.earliestYear =
                binding.context().parameters().get("earliest_birth_year").asInt();
        this.asOf = PackedDate.of(binding.asOf());
        this.latestDigit = TwelveDigits.latestDigit(binding);
    }

    Says of(Row row) {
        int idYear = idYear(row);
        int stated = PackedDate.of(row.get(birth));
        if (idYear == 0 || stated == PackedDate.NONE) {
            return Says.NOTHING;
        }
        return PackedDate.year(stated) == idYear ? Says.AGREES : Says.DIFFERS;
    }

    /** The birth year that the number names, or 0. */
    int idYear(Row row) {
        String digits = digits(row);
        return digits == null ? 0 : TwelveDigits.birthYear(digits);
    }

    /**
     * Whether it is worth comparing a date with others: a birth date to come, or of before the parameter
     * {@code earliest_birth_year}, is wrong in itself, which the rules about dates report. Other dates are.
     */
    boolean believes(int date) {
        return !aboutBirth || (PackedDate.year(date) >= earliestYear && PackedDate.earliest(date) <= asOf);
    }

    /** The birth date with the year that the number names; {@link PackedDate#NONE} unless the number differs. */
    int corrected(Row row) {
        return of(row) == Says.DIFFERS
                ? idYear(row) * 10_000 + PackedDate.of(row.get(birth)) % 10_000
                : PackedDate.NONE;
    }

    int idSlot() {
        return id;
    }

    private @Nullable String digits(Row row) {
        return TwelveDigits.of(row.get(id), latestDigit);
    }
}
