package vn.rasoat.reference.number;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.rasoat.model.Knowledge;
import vn.rasoat.reference.Lazy;

/**
 * Which provinces issued the old nine-digit identity cards that begin with two digits. General knowledge, never confirmed: fit for
 * information, never for an error.
 */
public final class CmndPrefixes {
    private final Lazy<Map<String, String>> names;

    public CmndPrefixes(Knowledge knowledge) {
        this.names = new Lazy<>(() -> {
            Map<String, String> found = new LinkedHashMap<>();
            knowledge
                    .csv("numbers/cmnd_prefixes.csv")
                    .forEach(line -> found.put(line.getField("prefix"), line.getField("province_names")));
            return found;
        });
    }

    /** The names of the provinces, separated by semicolons, for the first digits of a nine-digit number. */
    public Optional<String> provinces(String number) {
        return number.length() != 9
                ? Optional.empty()
                : Optional.ofNullable(names.get().get(number.substring(0, 2)));
    }
}
