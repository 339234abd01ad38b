package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.rasoat.reference.unit.Hits.Commune;
import vn.rasoat.reference.unit.Hits.District;
import vn.rasoat.reference.unit.Hits.Found;
import vn.rasoat.reference.unit.Hits.Province;

/** Takes one address apart from right to left: country, province, district, commune. Says what is there, not what it means. */
final class AddressFinder {
    private static final int LONGEST_NAME = 6;

    private final Units units;
    private final Names names;
    private final Words words;
    private final LocalDate asOf;

    AddressFinder(Units units, Words words, LocalDate asOf) {
        this.units = units;
        this.names = units.names();
        this.words = words;
        this.asOf = asOf;
    }

    Found find(Context context) {
        int end = withoutCountry();
        Province province = provinceAt(end);
        Found named = province == null ? null : below(province.start(), province);
        if (named != null && named.commune() != null) {
            return named;
        }
        Found bare = below(end, assumed(context, end));
        if (named == null || (named.district() == null && kindTold(bare))) {
            return bare;
        }
        return province != null && province.loose() && named.district() == null
                ? new Found(null, null, null, null)
                : named;
    }

    /** Whether the words for a kind of unit say that the last name is a district or commune, not the province of that name. */
    private static boolean kindTold(Found found) {
        District district = found.district();
        Commune commune = found.commune();
        return (district != null
                        && !district.units().isEmpty()
                        && district.kind().present())
                || (commune != null && commune.prefixed());
    }

    int withoutCountry() {
        int count = words.count;
        if (count > 2 && isCountry(words.run(count - 2, count))) {
            return count - 2;
        }
        return count > 1 && isCountry(words.run(count - 1, count)) ? count - 1 : count;
    }

    private static boolean isCountry(String words) {
        return words.equals("việt nam") || words.equals("viet nam") || words.equals("vn") || words.equals("vietnam");
    }

    private @Nullable Province assumed(Context context, int end) {
        Optional<Unit> now = context.provinceCode().flatMap(code -> units.province(code, Units.REFORM));
        return now.map(unit -> new Province(
                        end,
                        end,
                        Prefix.NONE,
                        new ProvinceName(unit, units.mergedProvinces(unit), true, false, false),
                        false,
                        true))
                .orElse(null);
    }

    @Nullable
    Province provinceAt(int end) {
        for (int start = earliest(end); start < end; start++) {
            Prefix kind = Prefix.before(words, start);
            if (kind.present() && !kind.ofProvince()) {
                continue;
            }
            List<ProvinceName> known = names.provinces(words.run(start, end));
            if (known.size() == 1 && fits(kind, known.get(0))) {
                boolean loose = !kind.present() && !words.beginsPart(start);
                boolean initials = end - start == 1
                        && known.get(0).now().name().length() > 3
                        && words.run(start, end).length() <= 2;
                if (!loose || !initials) {
                    return new Province(start - kind.words(), end, kind, known.get(0), loose, false);
                }
            }
        }
        return null;
    }

    private boolean fits(Prefix kind, ProvinceName name) {
        if (kind.kind().isEmpty() || kind.kind().get() == UnitType.PROVINCE) {
            return true;
        }
        return (name.namesNow() && name.now().typeOn(asOf) == UnitType.CITY)
                || name.old().stream().anyMatch(old -> old.type() == UnitType.CITY);
    }

    private Found below(int end, @Nullable Province province) {
        District district = districtAt(end, province);
        if (district != null && district.kind().present()) {
            Province of = province == null ? implied(district) : province;
            return new Found(of, district, communeAt(district.start(), of, district.units()), null);
        }
        Commune commune = communeAt(end, province, List.of());
        if (district == null || (commune != null && commune.prefixed())) {
            return new Found(province, null, commune, null);
        }
        return belowUntitled(province, district, commune);
    }

    /** The last name is that of a district, without the word for it; it may be a commune's just as well. */
    private Found belowUntitled(@Nullable Province province, District district, @Nullable Commune same) {
        Commune inside = communeAt(district.start(), province, district.units());
        if (inside != null && (inside.prefixed() || !inside.old().isEmpty())) {
            boolean rival = same != null && !same.current().isEmpty() && !inside.prefixed();
            return new Found(province, district, inside, rival ? same : null);
        }
        return same != null ? new Found(province, null, same, null) : new Found(province, district, inside, null);
    }

    private @Nullable Province implied(District district) {
        if (district.units().size() != 1) {
            return null;
        }
        Unit unit = district.units().get(0);
        Optional<Unit> old = units.province(unit.provinceCode(), Units.REFORM.minusDays(1));
        Optional<Unit> now = units.successorOfProvince(unit.provinceCode());
        if (old.isEmpty() || now.isEmpty()) {
            return null;
        }
        boolean namesNow = old.get().name().equals(now.get().name());
        ProvinceName name = new ProvinceName(now.get(), List.of(old.get()), namesNow, false, false);
        return new Province(district.end(), district.end(), Prefix.NONE, name, false, true);
    }

    private @Nullable District districtAt(int end, @Nullable Province province) {
        for (int start = earliest(end); start < end; start++) {
            Prefix kind = Prefix.before(words, start);
            if (mayBegin(start, kind, kind.ofDistrict())) {
                List<Unit> found = districts(words.run(start, end), kind, province);
                if (!found.isEmpty()) {
                    return new District(start - kind.words(), end, kind, found);
                }
            }
        }
        return unknownDistrict(end, province);
    }

    private List<Unit> districts(String key, Prefix kind, @Nullable Province province) {
        List<Unit> named = kept(names.find(key).districts(), kind::fits);
        if (named.isEmpty()) {
            return named;
        }
        if (province == null) {
            return kind.present() && named.size() == 1 ? named : List.of();
        }
        List<Unit> inside = kept(named, unit -> province.name().holdsOld(unit.provinceCode()));
        return inside.isEmpty() ? kept(named, unit -> nowIn(unit, province)) : inside;
    }

    /** A district told only by its kind: renamed long ago, or abbreviated. */
    private @Nullable District unknownDistrict(int end, @Nullable Province province) {
        if (province == null || province.assumed()) {
            return null;
        }
        for (int start = end - 1; start > earliest(end); start--) {
            Prefix kind = Prefix.before(words, start);
            if (kind.present()) {
                boolean initial = words.run(start - 1, start).length() <= 2 && words.separator(start) != Words.DOT;
                boolean sure = kind.ofDistrict() && !kind.unmarked() && !initial;
                return sure ? new District(start - kind.words(), end, kind, List.of()) : null;
            }
        }
        return null;
    }

    private @Nullable Commune communeAt(int end, @Nullable Province province, List<Unit> districts) {
        for (int start = earliest(end); start < end; start++) {
            Prefix kind = Prefix.before(words, start);
            if (mayBegin(start, kind, kind.ofCommune())) {
                Commune found = communes(start, end, kind, province, districts);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Commune communes(
            int start, int end, Prefix kind, @Nullable Province province, List<Unit> districts) {
        Named named = names.find(words.run(start, end));
        List<Unit> current = kept(named.current(), unit -> kind.fits(unit) && nowIn(unit, province));
        List<Unit> old = kept(named.old(), unit -> kind.fits(unit) && inside(unit, province, districts));
        List<Unit> stray = !old.isEmpty() || !districts.isEmpty() || province == null
                ? List.of()
                : kept(named.old(), unit -> kind.fits(unit) && nowIn(unit, province));
        return current.isEmpty() && old.isEmpty() && stray.isEmpty()
                ? null
                : new Commune(start - kind.words(), end, kind, current, old, stray);
    }

    private static boolean inside(Unit commune, @Nullable Province province, List<Unit> districts) {
        if (!districts.isEmpty()) {
            return districts.stream().anyMatch(each -> each.code().equals(commune.parentCode()));
        }
        return province == null || province.name().holdsOld(commune.provinceCode());
    }

    private boolean nowIn(Unit unit, @Nullable Province province) {
        if (province == null) {
            return true;
        }
        String now = province.name().now().code();
        return unit.old()
                ? units.provinceOf(unit).map(Unit::code).orElse("").equals(now)
                : unit.provinceCode().equals(now);
    }

    /** The first word a name ending there can begin with: within its part of the address, and not too far away. */
    int earliest(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_NAME) {
            start--;
            if (words.separator(start) == Words.COMMA) {
                break;
            }
        }
        return start;
    }

    boolean mayBegin(int word, Prefix kind, boolean fitting) {
        return kind.present() ? fitting : words.beginsPart(word) && !words.isNumber(word);
    }

    private static List<Unit> kept(List<Unit> units, Predicate<Unit> test) {
        if (units.isEmpty()) {
            return List.of();
        }
        List<Unit> kept = new ArrayList<>(2);
        for (Unit unit : units) {
            if (test.test(unit)) {
                kept.add(unit);
            }
        }
        return kept;
    }
}
