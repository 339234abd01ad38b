package vn.rasoat.reference.unit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Fold;
import vn.rasoat.reference.Lazy;

/** Units by the keys of their names: one look-up gives all units of a name. */
final class Names {
    private final Map<String, Named> byName = new HashMap<>(20_000);
    private final Map<String, List<ProvinceName>> provinces = new HashMap<>();
    private final Lazy<Map<String, List<Unit>>> unmarked;
    private final Set<String> reusedCodes = new TreeSet<>();

    Names(Units units, Knowledge knowledge) {
        units.all(Level.COMMUNE, Units.REFORM).forEach(this::add);
        units.all(Level.DISTRICT, Units.REFORM.minusDays(1)).forEach(this::add);
        units.all(Level.COMMUNE, Units.REFORM.minusDays(1)).forEach(this::add);
        for (NamedCsvRecord line : knowledge.csv("units/province_aliases.csv")) {
            addAlias(units, line);
        }
        for (Unit now : units.all(Level.PROVINCE, Units.REFORM)) {
            units.province(now.code(), Units.REFORM.minusDays(1))
                    .filter(before -> !before.name().equals(now.name()))
                    .ifPresent(before -> reusedCodes.add(now.code()));
        }
        this.unmarked = new Lazy<>(() -> withoutMarks(units));
    }

    /** All units below the province with that name. */
    Named find(String key) {
        return byName.getOrDefault(key, Named.NONE);
    }

    /** What a province name can mean; several when it is ambiguous. */
    List<ProvinceName> provinces(String key) {
        return provinces.getOrDefault(key, List.of());
    }

    /** As {@link #provinces}, of a name that may have the kind before it. */
    List<ProvinceName> provincesCalled(Words words) {
        List<ProvinceName> whole = provinces(words.run(0, words.count));
        NameParts parts = NameParts.of(words);
        return whole.isEmpty() && parts.kind().ofProvince() ? provinces(parts.name()) : whole;
    }

    /** Communes of today whose name, without marks, is the key: candidates only. */
    List<Unit> candidates(String key) {
        return unmarked.get().getOrDefault(Fold.candidate(key), List.of());
    }

    Set<String> reusedProvinceCodes() {
        return reusedCodes;
    }

    private void add(Unit unit) {
        add(unit.name(), unit);
        if (!unit.otherName().isEmpty()) {
            add(unit.otherName(), unit);
        }
    }

    private void add(String name, Unit unit) {
        byName.computeIfAbsent(Words.key(name), unused -> Named.empty()).add(unit);
    }

    private void addAlias(Units units, NamedCsvRecord line) {
        Words words = Words.of(line.getField("alias"));
        int kindWords = Prefix.lengthAtStart(words);
        String key = words.run(0, words.count);
        boolean kindFirst = kindWords > 0 && Prefix.before(words, kindWords).ofProvince();
        if (kindFirst && !key.startsWith("t t ")) {
            key = words.run(kindWords, words.count); // the reader takes the kind off by itself
        }
        Optional<Unit> now = units.province(line.getField("code_2025"), Units.REFORM);
        Optional<Unit> old = units.province(line.getField("code_until_2025"), Units.REFORM.minusDays(1));
        if (now.isPresent() && old.isPresent()) {
            addProvince(key, line.getField("kind"), now.get(), old.get());
        }
    }

    private void addProvince(String key, String kind, Unit now, Unit old) {
        boolean historic = kind.startsWith("historic");
        boolean namesNow =
                !historic && !kind.equals("former") && Words.key(old.name()).equals(Words.key(now.name()));
        boolean plain = kind.contains("ascii") && !key.equals(Words.key(old.name()));
        List<ProvinceName> known = provinces.computeIfAbsent(key, unused -> new ArrayList<>(1));
        for (int i = 0; i < known.size(); i++) {
            ProvinceName same = known.get(i);
            if (same.now().equals(now)) {
                Set<Unit> all = new LinkedHashSet<>(same.old());
                all.add(old);
                known.set(
                        i,
                        new ProvinceName(
                                now,
                                List.copyOf(all),
                                same.namesNow() || namesNow,
                                same.historic() && historic,
                                same.unmarked() && plain));
                return;
            }
        }
        known.add(new ProvinceName(now, List.of(old), namesNow, historic, plain));
    }

    private static Map<String, List<Unit>> withoutMarks(Units units) {
        Map<String, List<Unit>> found = new HashMap<>();
        for (Unit unit : units.all(Level.COMMUNE, Units.REFORM)) {
            found.computeIfAbsent(Fold.candidate(Words.key(unit.name())), unused -> new ArrayList<>(1))
                    .add(unit);
        }
        return found;
    }
}
