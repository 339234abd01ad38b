package vn.rasoat.reference.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what the endings of addresses mean: a list has thousands of houses, but few communes. An ending is the last two or
 * three parts between commas. It stands for the whole when it begins with a commune, told by its kind, and names the province, for
 * then nothing before it is looked at. Only endings that begin with a kind of unit are kept, so no houses. Safe for many threads.
 */
final class AddressEndings {
    private static final int MOST_PARTS = 3;
    private static final int MOST = 1 << 14;

    private record Ending(String text, LocalDate asOf) {}

    private final Map<Ending, Optional<Address>> known = new ConcurrentHashMap<>();

    /**
     * The address, when its ending says it all.
     *
     * @param reader reads an ending as an address of its own
     */
    Optional<Address> read(String address, LocalDate asOf, Function<String, Address> reader) {
        if (address.indexOf('(') >= 0 || address.indexOf(')') >= 0) { // what stands in brackets may hide a comma
            return Optional.empty();
        }
        int comma = address.lastIndexOf(',');
        for (int parts = 2; parts <= MOST_PARTS && comma > 0; parts++) {
            comma = address.lastIndexOf(',', comma - 1);
            Optional<Address> ending = meaning(address.substring(comma + 1).strip(), asOf, reader);
            if (ending.isPresent()) {
                String before = Words.withoutSeparators(address, Math.max(comma, 0));
                return Optional.of(ending.get().after(before));
            }
        }
        return Optional.empty();
    }

    private Optional<Address> meaning(String ending, LocalDate asOf, Function<String, Address> reader) {
        Ending key = new Ending(ending, asOf);
        Optional<Address> before = known.get(key);
        if (before != null) {
            return before;
        }
        if (Prefix.lengthAtStart(Words.of(ending)) == 0) {
            return Optional.empty();
        }
        Optional<Address> meaning = Optional.of(reader.apply(ending)).filter(AddressEndings::saysItAll);
        if (known.size() < MOST) {
            known.put(key, meaning);
        }
        return meaning;
    }

    private static boolean saysItAll(Address ending) {
        return ending.commune().isPresent()
                && ending.rest().isEmpty()
                && ending.province().isPresent();
    }
}
