package vn.rasoat.reference.unit;

import java.time.LocalDate;

/**
 * An administrative unit and when it is in force.
 *
 * @param code 2 digits for a province, 3 for a district, 5 for a commune; text, leading zeros matter; unique only within an era
 * @param name the name without the kind: {@code Long Thành}
 * @param type the kind since {@code typeSince}
 * @param firstType the kind before that; the same for nearly all
 * @param typeSince the day the kind changed, or {@code from} when it never did
 * @param from the first day in force; {@link LocalDate#MIN} for units of before July 2025, whose history is not kept
 * @param until the last day in force; {@link LocalDate#MAX} while in force
 * @param parentCode the province of a district or of a commune of today; the district of an old commune; empty for a province
 * @param provinceCode the province of the same era; its own code for a province
 * @param otherName a spelling of the name in another official source, or empty
 */
public record Unit(
        Level level,
        String code,
        String name,
        UnitType type,
        UnitType firstType,
        LocalDate typeSince,
        LocalDate from,
        LocalDate until,
        String parentCode,
        String provinceCode,
        String otherName) {

    /** Whether it belongs to the map in force until 30 June 2025. */
    public boolean old() {
        return until.isBefore(Units.REFORM);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public UnitType typeOn(LocalDate day) {
        return day.isBefore(typeSince) ? firstType : type;
    }

    /** Kind and name as of a day: {@code Xã Long Thành}, {@code Phường Long Thành}. */
    public String fullName(LocalDate day) {
        return typeOn(day).title() + " " + name;
    }

    /** Kind and name as they are now, or last were. */
    public String fullName() {
        return type.title() + " " + name;
    }

    boolean everOf(UnitType kind) {
        return kind == type || kind == firstType;
    }

    @Override
    public String toString() {
        return code + " " + fullName() + (old() ? " (until 2025-06-30)" : "");
    }
}
