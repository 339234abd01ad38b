package vn.rasoat.reference.unit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What could be read out of an address. Where it was not sure, nothing is claimed.
 *
 * @param rest what stands before the named units: house, street, hamlet
 * @param commune the commune, if one was recognised; of the old or the new map as {@link Unit#old()} says
 * @param district the district of the old map; without unit when a district is named that was not known in 2025
 * @param province the province; a unit of today whenever the name is one of today, of the old map otherwise
 * @param era by which map the whole can be read
 * @param readings all communes of the old map that may be meant
 * @param now where the address lies today
 */
public record Address(
        String rest,
        Optional<Part> commune,
        Optional<Part> district,
        Optional<Part> province,
        Era era,
        List<Unit> readings,
        Succession now,
        Set<Remark> remarks) {
    public Address {
        readings = List.copyOf(readings);
        remarks = Set.copyOf(remarks);
    }

    static Address unread(String text) {
        return new Address(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Era.UNKNOWN,
                List.of(),
                new Succession.None(),
                Set.of());
    }

    /** The same units behind another house, street or hamlet. */
    Address after(String before) {
        return new Address(before, commune, district, province, era, readings, now, remarks);
    }

    /** The commune itself, when it is sure. */
    public Optional<Unit> communeUnit() {
        return commune.flatMap(Part::unit);
    }

    public Optional<Unit> districtUnit() {
        return district.flatMap(Part::unit);
    }

    public Optional<Unit> provinceUnit() {
        return province.flatMap(Part::unit);
    }

    public boolean has(Remark remark) {
        return remarks.contains(remark);
    }

    @Override
    public String toString() { // an address is a person's data
        return "Address[" + era + " " + communeUnit().map(Unit::code).orElse("-") + " " + remarks + "]";
    }
}
