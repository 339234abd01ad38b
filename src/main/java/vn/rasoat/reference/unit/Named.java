package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All units below the province that share a name, kinds apart. */
record Named(List<Unit> current, List<Unit> districts, List<Unit> old) {
    static final Named NONE = new Named(List.of(), List.of(), List.of());

    static Named empty() {
        return new Named(new ArrayList<>(1), new ArrayList<>(1), new ArrayList<>(2));
    }

    void add(Unit unit) {
        List<Unit> units = unit.level() == Level.DISTRICT ? districts : unit.old() ? old : current;
        if (!units.contains(unit)) {
            units.add(unit);
        }
    }

    List<Unit> communes(LocalDate on) {
        return on.isBefore(Units.REFORM) ? old : current;
    }
}
