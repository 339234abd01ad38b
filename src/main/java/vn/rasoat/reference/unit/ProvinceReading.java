package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a province cell says.
 *
 * @param now the province of today that it is or became
 * @param era whether the name or code is one of the old map, the current one or both; a code of both may name different provinces
 * @param abolished whether it names, by the day asked for, a province that no longer exists by that name
 * @param oldType whether it writes Tỉnh before what is a city by that day
 */
public record ProvinceReading(Unit now, Era era, boolean abolished, boolean oldType) {
    static ProvinceReading of(Unit now, Address read) {
        return new ProvinceReading(
                now, read.era(), read.has(Remark.PROVINCE_ABOLISHED), read.has(Remark.PROVINCE_TYPE_OLD));
    }

    static Optional<ProvinceReading> ofCode(Units units, String code, LocalDate asOf) {
        Era era = units.eraOfCode(Level.PROVINCE, code);
        boolean current = era == Era.NEW || (era == Era.BOTH && !asOf.isBefore(Units.REFORM));
        Optional<Unit> now = current ? units.province(code, Units.REFORM) : units.successorOfProvince(code);
        boolean abolished = era == Era.OLD && !asOf.isBefore(Units.REFORM);
        return now.map(unit -> new ProvinceReading(unit, era, abolished, false));
    }
}
