package vn.rasoat.register.store;

import java.time.Instant;
import java.util.List;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;

/**
 * What a kept register is: where it comes from, and how good it is.
 *
 * @param rows how many rows the file had
 * @param people how many of them are different people, as far as IDs tell
 * @param withoutName rows that name nobody
 * @param withoutId rows whose ID is empty or nobody's; all when the file has no such column
 * @param withoutBirth rows without a birth date; all when the file has no such column
 * @param repeatedIds rows with an ID that an earlier row has: an error of the register, which is told
 * @param fields the fields it holds, in their order
 * @param loadedAt when it was loaded
 */
public record RegisterFacts(
        RegisterAbout about,
        int rows,
        int people,
        int withoutName,
        int withoutId,
        int withoutBirth,
        int repeatedIds,
        List<String> fields,
        Instant loadedAt) {
    public RegisterFacts {
        fields = List.copyOf(fields);
    }

    /** Counts how good an extract is. */
    public static RegisterFacts of(RegisterExtract extract, Instant loadedAt) {
        return FactsCount.of(extract, loadedAt);
    }

    /** Whether the file had a field. */
    public boolean has(String field) {
        return fields.contains(field);
    }
}
