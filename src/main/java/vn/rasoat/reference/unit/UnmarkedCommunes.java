package vn.rasoat.reference.unit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.reference.unit.Hits.Found;
import vn.rasoat.reference.unit.Hits.Province;

/** Looks for communes in an address written without marks. Stripping merges names, so they are candidates and no more. */
final class UnmarkedCommunes {
    private final Units units;
    private final Words words;
    private final AddressFinder finder;

    UnmarkedCommunes(Units units, Words words, AddressFinder finder) {
        this.units = units;
        this.words = words;
        this.finder = finder;
    }

    Address addTo(Address read, Found found) {
        Province province = found.province();
        if (province == null) {
            return read;
        }
        int end = found.start(finder.withoutCountry());
        for (int start = finder.earliest(end); start < end; start++) {
            Prefix kind = Prefix.before(words, start);
            if (finder.mayBegin(start, kind, kind.ofCommune())) {
                List<Unit> communes =
                        candidates(start, end, kind, province.name().now());
                if (!communes.isEmpty()) {
                    return with(read, communes, start - kind.words(), end);
                }
            }
        }
        return read;
    }

    private List<Unit> candidates(int start, int end, Prefix kind, Unit province) {
        return units.names().candidates(words.run(start, end)).stream()
                .filter(unit -> unit.provinceCode().equals(province.code()) && kind.fits(unit))
                .toList();
    }

    private Address with(Address read, List<Unit> communes, int start, int end) {
        Set<Remark> remarks = EnumSet.of(Remark.UNMARKED);
        remarks.addAll(read.remarks());
        return new Address(
                words.writtenBefore(start),
                Optional.of(new Part(words.written(start, end), Optional.empty())),
                read.district(),
                read.province(),
                Era.UNKNOWN,
                read.readings(),
                new Succession.Candidates(communes),
                remarks);
    }
}
