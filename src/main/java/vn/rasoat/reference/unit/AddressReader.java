package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.rasoat.reference.Fold;
import vn.rasoat.reference.unit.Hits.Found;

/**
 * Reads addresses as Vietnamese lists write them: right to left, with commas, hyphens or nothing between the parts, with kinds
 * written out, abbreviated (P., Q., H., TX., TT., X., TP., T.) or left out. Where it is not sure it claims nothing.
 */
public final class AddressReader {
    private static final int LONGEST = 500;

    private final Units units;
    private final AddressEndings endings = new AddressEndings();

    public AddressReader(Units units) {
        this.units = units;
    }

    /**
     * Reads an address.
     *
     * @param asOf the day the address is to be right for: says which kinds of units are old by then
     */
    public Address read(String address, LocalDate asOf, Context context) {
        if (address.length() > LONGEST || address.isBlank()) {
            return Address.unread(address);
        }
        return endings.read(Fold.composed(address), asOf, ending -> whole(ending, asOf, Context.none()))
                .orElseGet(() -> whole(address, asOf, context));
    }

    /** Reads an address to its first word. */
    Address whole(String address, LocalDate asOf, Context context) {
        Words words = Words.of(address);
        if (words.count == 0) {
            return Address.unread(address);
        }
        AddressFinder finder = new AddressFinder(units, words, asOf);
        Found found = finder.find(context);
        Address read = new AddressJudge(units, words, asOf).judge(found, finder.withoutCountry());
        return read.commune().isEmpty() && read.now().units().isEmpty() && plain(words.source)
                ? new UnmarkedCommunes(units, words, finder).addTo(read, found)
                : read;
    }

    /** As {@link #read(String, LocalDate, Context)} when nothing is known beforehand. */
    public Address read(String address, LocalDate asOf) {
        return read(address, asOf, Context.none());
    }

    /**
     * Reads a cell that should hold a province, by name, alias or two-digit code.
     *
     * @return empty when it names no province or more than one
     */
    public Optional<ProvinceReading> readProvince(String nameOrCode, LocalDate asOf) {
        if (nameOrCode.length() > LONGEST) {
            return Optional.empty();
        }
        String code = padded(nameOrCode, 2);
        if (!code.isEmpty()) {
            return ProvinceReading.ofCode(units, code, asOf);
        }
        Words words = Words.of(nameOrCode);
        AddressFinder finder = new AddressFinder(units, words, asOf);
        Hits.Province province = words.count == 0 ? null : finder.provinceAt(finder.withoutCountry());
        if (province == null || province.start() > 0) {
            return Optional.empty();
        }
        Address read = new AddressJudge(units, words, asOf).judge(new Found(province, null, null, null), words.count);
        return Optional.of(ProvinceReading.of(province.name().now(), read));
    }

    /**
     * Reads a cell that should hold a commune, by name, with or without the kind, or by five-digit code.
     *
     * @param province the province of today it lies in, if known; without it a name is looked for in the whole country
     */
    public CommuneReading readCommune(String nameOrCode, Optional<Unit> province, LocalDate asOf) {
        if (nameOrCode.length() > LONGEST) {
            return CommuneReading.of(units, List.of(), List.of());
        }
        String code = padded(nameOrCode, 5);
        if (!code.isEmpty()) {
            return CommuneReading.of(
                    units,
                    within(province, units.commune(code, Units.REFORM).stream().toList()),
                    within(
                            province,
                            units.commune(code, Units.REFORM.minusDays(1)).stream()
                                    .toList()));
        }
        Words words = Words.of(nameOrCode);
        CommuneReading whole = called(Prefix.NONE, words.run(0, words.count), province);
        NameParts parts = NameParts.of(words); // names such as Quan Sơn or Xa Dung only seem to begin with a kind
        return whole.era() == Era.UNKNOWN && parts.kind().present()
                ? called(parts.kind(), parts.name(), province)
                : whole;
    }

    /**
     * The address written by the map of a day: what stood before the units, the commune and the province with their kinds.
     *
     * @return empty unless it is certain where the address lies now
     */
    public Optional<String> rewritten(Address address, LocalDate on) {
        if (!(address.now() instanceof Succession.Certain certain)) {
            return Optional.empty();
        }
        String rest = address.rest().isEmpty() ? "" : address.rest() + ", ";
        return units.provinceOf(certain.to())
                .map(province -> rest + certain.to().fullName(on) + ", " + province.fullName(on));
    }

    private CommuneReading called(Prefix kind, String key, Optional<Unit> province) {
        Named named = units.names().find(key);
        return CommuneReading.of(
                units,
                within(province, named.current().stream().filter(kind::fits).toList()),
                within(province, named.old().stream().filter(kind::fits).toList()));
    }

    private List<Unit> within(Optional<Unit> province, List<Unit> found) {
        return found.stream()
                .filter(unit -> province.isEmpty()
                        || units.provinceOf(unit).map(Unit::code).equals(province.map(Unit::code)))
                .toList();
    }

    /** The digits with the leading zeros that numeric cells lose; empty when it is not a code. */
    private static String padded(String text, int size) {
        String digits = text.strip();
        boolean code =
                !digits.isEmpty() && digits.length() <= size && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return code ? "0".repeat(size - digits.length()) + digits : "";
    }

    private static boolean plain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
