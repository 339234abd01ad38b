package vn.rasoat.check.kind.household;

import java.time.LocalDate;
import java.util.Optional;
import vn.rasoat.check.KeyOf;
import vn.rasoat.check.kind.common.Derived;
import vn.rasoat.mapping.value.PlaceValue;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.reference.unit.Unit;
import vn.rasoat.reference.unit.Units;
import vn.rasoat.text.Folding;

/** What can be compared of any place: the commune of today that an address or a code certainly stands for, the number of a house. */
record ComparedPlace(Units units, LocalDate asOf) implements KeyOf {
    @Override
    public long of(Value value) {
        if (!(value instanceof PlaceValue place)) {
            return Derived.HOUSE.of(value);
        }
        return place.address().isPresent() ? Derived.COMMUNE.of(value) : commune(place.code());
    }

    /** A code that stands for no commune is another rule's finding. */
    private long commune(String code) {
        Optional<Unit> now = units.commune(code, asOf);
        if (now.isEmpty() && !asOf.isBefore(Units.REFORM)) {
            Succession next = units.commune(code, Units.REFORM.minusDays(1))
                    .map(units::successors)
                    .orElse(new Succession.None());
            now = next instanceof Succession.Certain certain ? Optional.of(certain.to()) : Optional.empty();
        }
        return now.map(unit -> Folding.equalityHash(unit.code())).orElse(0L);
    }
}
