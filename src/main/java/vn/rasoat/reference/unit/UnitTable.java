package vn.rasoat.reference.unit;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The units of one era by level and code, and, for the current one, which old province merged into which. */
record UnitTable(Map<Level, Map<String, Unit>> units, Map<String, String> mergedInto) {
    static UnitTable empty() {
        Map<Level, Map<String, Unit>> units = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            units.put(level, new LinkedHashMap<>());
        }
        return new UnitTable(units, new LinkedHashMap<>());
    }

    void add(Unit unit) {
        at(unit.level()).put(unit.code(), unit);
    }

    Optional<Unit> find(Level level, String code) {
        return Optional.ofNullable(at(level).get(code));
    }

    Collection<Unit> all(Level level) {
        return Collections.unmodifiableCollection(at(level).values());
    }

    private Map<String, Unit> at(Level level) {
        return units.getOrDefault(level, Map.of());
    }
}
