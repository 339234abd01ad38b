package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.rasoat.reference.unit.Hits.Commune;
import vn.rasoat.reference.unit.Hits.District;
import vn.rasoat.reference.unit.Hits.Found;
import vn.rasoat.reference.unit.Hits.Province;

/** Says what the parts found in an address mean, and claims no more than is sure. */
final class AddressJudge {
    private static final Succession NOWHERE = new Succession.None();

    private final Units units;
    private final Words words;
    private final LocalDate asOf;

    /** The verdict on the commune. */
    private record Verdict(Era era, @Nullable Unit unit, List<Unit> readings, Succession now) {}

    AddressJudge(Units units, Words words, LocalDate asOf) {
        this.units = units;
        this.words = words;
        this.asOf = asOf;
    }

    Address judge(Found found, int end) {
        Province province = found.province();
        District district = found.district();
        Commune commune = found.commune();
        Verdict verdict = commune == null ? withoutCommune(found) : withCommune(found, commune);
        boolean unmarked = unmarked(found);
        if (unmarked && commune != null) {
            verdict = new Verdict(Era.UNKNOWN, null, verdict.readings, candidates(verdict.now));
        }
        return new Address(
                words.writtenBefore(found.start(end)),
                part(commune == null ? -1 : commune.start(), commune == null ? 0 : commune.end(), verdict.unit),
                part(district == null ? -1 : district.start(), district == null ? 0 : district.end(), only(district)),
                province == null || province.assumed()
                        ? Optional.empty()
                        : part(province.start(), province.end(), unitOf(province)),
                verdict.era,
                verdict.readings,
                verdict.now,
                remarks(found, verdict.unit, unmarked));
    }

    private Optional<Part> part(int start, int end, @Nullable Unit unit) {
        return start < 0
                ? Optional.empty()
                : Optional.of(new Part(words.written(start, end), Optional.ofNullable(unit)));
    }

    private static @Nullable Unit only(@Nullable District district) {
        return district == null || district.units().size() != 1
                ? null
                : district.units().get(0);
    }

    private @Nullable Unit unitOf(Province province) {
        ProvinceName name = province.name();
        if (name.namesNow() && !asOf.isBefore(Units.REFORM)) {
            return name.now();
        }
        return name.old().size() == 1 && !name.historic() ? name.old().get(0) : null;
    }

    private Verdict withoutCommune(Found found) {
        if (found.district() != null) {
            Unit district = only(found.district());
            Succession now = district == null ? NOWHERE : units.successors(district);
            return new Verdict(Era.OLD, null, List.of(), now);
        }
        Province province = found.province();
        Era era = province == null || province.assumed()
                ? Era.UNKNOWN
                : Era.of(!province.name().old().isEmpty(), province.name().namesNow());
        return new Verdict(era, null, List.of(), NOWHERE);
    }

    private Verdict withCommune(Found found, Commune commune) {
        if (found.province() == null) {
            return doubtful(commune);
        }
        if (found.rival() != null) {
            Succession now = Succession.oneOf(List.of(certain(found.rival().current()), successors(commune.old())));
            return new Verdict(Era.BOTH, null, commune.old(), now);
        }
        return found.district() == null
                ? inProvince(found.province(), commune)
                : inDistrict(found.province(), found.district(), commune);
    }

    private Verdict inDistrict(Province province, District district, Commune commune) {
        if (district.units().isEmpty()) { // the district is not known, so the commune is not sure
            Verdict guess = doubtful(commune);
            return new Verdict(guess.readings.isEmpty() ? Era.UNKNOWN : Era.OLD, null, guess.readings, guess.now);
        }
        if (!commune.old().isEmpty()) {
            return old(commune.old());
        }
        List<Unit> reached = commune.current().stream()
                .filter(unit -> reached(unit, district))
                .toList();
        boolean leftOver = province.name().namesNow() && reached.size() == 1 && !asOf.isBefore(Units.REFORM);
        return leftOver
                ? new Verdict(Era.NEW, reached.get(0), List.of(), certain(reached))
                : new Verdict(Era.UNKNOWN, null, List.of(), candidates(certain(reached)));
    }

    /** People keep writing the old district behind the new commune's name. */
    private boolean reached(Unit commune, District district) {
        return district.units().stream().anyMatch(each -> units.migration().reaches(each.code(), commune));
    }

    private static Succession candidates(Succession found) {
        return found.units().isEmpty() ? NOWHERE : new Succession.Candidates(found.units());
    }

    private Verdict inProvince(Province province, Commune commune) {
        boolean current = province.name().namesNow() && commune.current().size() == 1;
        boolean old = !commune.old().isEmpty();
        if (current && old) {
            return both(commune);
        }
        if (current) {
            return new Verdict(Era.NEW, commune.current().get(0), List.of(), certain(commune.current()));
        }
        return old ? old(commune.old()) : doubtful(commune);
    }

    private Verdict both(Commune commune) {
        Succession now = Succession.oneOf(List.of(certain(commune.current()), successors(commune.old())));
        boolean before = asOf.isBefore(Units.REFORM);
        Unit unit = before
                ? (commune.old().size() == 1 ? commune.old().get(0) : null)
                : commune.current().get(0);
        return new Verdict(Era.BOTH, unit, commune.old(), now);
    }

    private Verdict old(List<Unit> readings) {
        Unit unit = readings.size() == 1 ? readings.get(0) : null;
        return new Verdict(Era.OLD, unit, readings, successors(readings));
    }

    /** Names fit, but not the way they are put together: all that may be meant, nothing claimed. */
    private Verdict doubtful(Commune commune) {
        List<Unit> readings = commune.old().isEmpty() ? commune.stray() : commune.old();
        Succession all = Succession.oneOf(List.of(certain(commune.current()), successors(readings)));
        boolean strays = commune.current().isEmpty() && commune.old().isEmpty();
        return new Verdict(strays ? Era.OLD : Era.UNKNOWN, null, readings, candidates(all));
    }

    private static Succession certain(List<Unit> current) {
        return current.size() == 1
                ? new Succession.Certain(current.get(0))
                : current.isEmpty() ? NOWHERE : new Succession.Candidates(current);
    }

    private Succession successors(List<Unit> old) {
        return Succession.oneOf(old.stream().map(units::successors).toList());
    }

    private static boolean unmarked(Found found) {
        return (found.province() != null && found.province().name().unmarked())
                || (found.province() != null && found.province().kind().unmarked())
                || (found.district() != null && found.district().kind().unmarked())
                || (found.commune() != null && found.commune().kind().unmarked());
    }

    private Set<Remark> remarks(Found found, @Nullable Unit commune, boolean unmarked) {
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (found.district() != null) {
            remarks.add(Remark.DISTRICT_NAMED);
        }
        if (unmarked) {
            remarks.add(Remark.UNMARKED);
        }
        if (found.province() != null) {
            addProvince(remarks, found.province());
        }
        if (commune != null && !commune.old() && found.commune() != null) {
            Optional<UnitType> written = found.commune().kind().kind();
            if (written.isPresent() && written.get() == commune.firstType() && written.get() != commune.typeOn(asOf)) {
                remarks.add(Remark.COMMUNE_TYPE_OLD);
            }
        }
        return remarks;
    }

    private void addProvince(Set<Remark> remarks, Province province) {
        Unit now = province.name().now();
        if (province.assumed()) {
            remarks.add(Remark.PROVINCE_ASSUMED);
        } else if (!province.name().namesNow()) {
            if (!asOf.isBefore(Units.REFORM)) {
                remarks.add(Remark.PROVINCE_ABOLISHED);
            }
        } else if (province.kind().kind().equals(Optional.of(UnitType.PROVINCE))
                && now.firstType() == UnitType.PROVINCE
                && now.typeOn(asOf) == UnitType.CITY) {
            remarks.add(Remark.PROVINCE_TYPE_OLD);
        }
    }
}
