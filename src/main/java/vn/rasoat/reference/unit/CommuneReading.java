package vn.rasoat.reference.unit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a commune cell can mean.
 *
 * @param current communes of today
 * @param old communes of the old map
 * @param era on which maps it is readable
 * @param now where it lies today, all readings together
 */
public record CommuneReading(List<Unit> current, List<Unit> old, Era era, Succession now) {
    static CommuneReading of(Units units, List<Unit> current, List<Unit> old) {
        List<Succession> possible = new ArrayList<>();
        current.forEach(unit -> possible.add(new Succession.Certain(unit)));
        old.forEach(unit -> possible.add(units.successors(unit)));
        return new CommuneReading(
                List.copyOf(current),
                List.copyOf(old),
                Era.of(!old.isEmpty(), !current.isEmpty()),
                Succession.oneOf(possible));
    }
}
