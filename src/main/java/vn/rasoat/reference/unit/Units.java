package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Lazy;

/**
 * The provinces, districts and communes of Vietnam: the 34 provinces and 3,321 communes in force since 1 July 2025 with their later
 * changes of kind, the units in force before (as of March 2025, taken for all earlier days), and who succeeded whom. A code or a
 * name alone does not tell its era; ask by date, or ask {@link #eraOfCode}.
 */
public final class Units {
    /** The first day of the two-level map (Nghị quyết 202/2025/QH15 and the 34 commune resolutions). */
    public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final Lazy<UnitTable> current;
    private final Lazy<UnitTable> old;
    private final Lazy<Migration> migration;
    private final Lazy<Names> names;

    public Units(Knowledge knowledge) {
        this.current = new Lazy<>(() -> UnitFiles.current(knowledge));
        this.old = new Lazy<>(() -> UnitFiles.old(knowledge));
        this.migration = new Lazy<>(() -> new Migration(knowledge, current.get()));
        this.names = new Lazy<>(() -> new Names(this, knowledge));
    }

    /** The province with that code on that day. */
    public Optional<Unit> province(String code, LocalDate on) {
        return table(on).find(Level.PROVINCE, code);
    }

    /** The district with that code; there is none since July 2025. */
    public Optional<Unit> district(String code, LocalDate on) {
        return table(on).find(Level.DISTRICT, code);
    }

    /** The commune with that code on that day. */
    public Optional<Unit> commune(String code, LocalDate on) {
        return table(on).find(Level.COMMUNE, code);
    }

    /** All units of a level on that day, in the order of their codes. */
    public Collection<Unit> all(Level level, LocalDate on) {
        return table(on).all(level);
    }

    /** The provinces that a name or alias can mean on that day: names of that era's units, one unless ambiguous. */
    public List<Unit> provincesNamed(String name, LocalDate on) {
        return names.get().provincesCalled(Words.of(name)).stream()
                .flatMap(each -> on.isBefore(REFORM) ? each.old().stream() : each.current().stream())
                .distinct()
                .toList();
    }

    /**
     * The communes of a province that bear a name on that day.
     *
     * @param name with or without the kind; with it, the kind on that day must be the same
     * @param provinceCode the province of the same era
     */
    public List<Unit> communesNamed(String name, String provinceCode, LocalDate on) {
        Words words = Words.of(name);
        List<Unit> whole = communes(Prefix.NONE, words.run(0, words.count), provinceCode, on);
        NameParts parts = NameParts.of(words); // names such as Quan Sơn or Xa Dung only seem to begin with a kind
        return whole.isEmpty() && parts.kind().present()
                ? communes(parts.kind(), parts.name(), provinceCode, on)
                : whole;
    }

    /** Where the people of an old commune, or of an old district without communes, belong now. */
    public Succession successors(Unit old) {
        return migration.get().successors(old);
    }

    /** The province that holds an old province's area now. */
    public Optional<Unit> successorOfProvince(String oldCode) {
        return Optional.ofNullable(current.get().mergedInto().get(oldCode)).flatMap(code -> province(code, REFORM));
    }

    /** The province of today that a unit of either era lies in. */
    public Optional<Unit> provinceOf(Unit unit) {
        return unit.old() ? successorOfProvince(unit.provinceCode()) : province(unit.provinceCode(), REFORM);
    }

    /** The old communes of which a part, with or without people, went to a commune of today. */
    public List<Unit> predecessors(Unit commune) {
        return migration.get().sources(commune.code()).stream()
                .flatMap(code -> old.get().find(Level.COMMUNE, code).stream())
                .toList();
    }

    /** On which maps a code is in use; {@link Era#BOTH} says nothing about whether it means the same place. */
    public Era eraOfCode(Level level, String code) {
        return Era.of(
                old.get().find(level, code).isPresent(),
                current.get().find(level, code).isPresent());
    }

    /** Province codes in use on both maps for provinces of different names: 15, 24, 44, 52, 80, 82, 91. */
    public Set<String> reusedProvinceCodes() {
        return names.get().reusedProvinceCodes();
    }

    /**
     * Whether an old commune has the kind and name of a commune of today in the same province of today to which not all of its people
     * went: a trap for whoever takes the old address for a current one.
     */
    public boolean misleading(Unit oldCommune) {
        String now = provinceOf(oldCommune).map(Unit::code).orElse("");
        return names.get().find(Words.key(oldCommune.name())).current().stream()
                .filter(unit -> unit.provinceCode().equals(now) && unit.firstType() == oldCommune.type())
                .anyMatch(unit -> !successors(oldCommune).units().contains(unit));
    }

    Names names() {
        return names.get();
    }

    Migration migration() {
        return migration.get();
    }

    List<Unit> mergedProvinces(Unit province) {
        return current.get().mergedInto().entrySet().stream()
                .filter(each -> each.getValue().equals(province.code()))
                .flatMap(each -> old.get().find(Level.PROVINCE, each.getKey()).stream())
                .toList();
    }

    private List<Unit> communes(Prefix kind, String key, String provinceCode, LocalDate on) {
        return names.get().find(key).communes(on).stream()
                .filter(unit -> unit.provinceCode().equals(provinceCode))
                .filter(unit -> kind.kind().map(each -> each == unit.typeOn(on)).orElse(true))
                .toList();
    }

    private UnitTable table(LocalDate on) {
        return on.isBefore(REFORM) ? old.get() : current.get();
    }
}
