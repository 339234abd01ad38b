package vn.rasoat.check.kind.household;

import java.util.Arrays;
import java.util.Collection;
import vn.rasoat.check.kind.common.IdKey;
import vn.rasoat.reference.CodeList;

/** Some codes of a list, by their keys. */
public final class KeySet {
    private final long[] sorted;

    private KeySet(long[] keys) {
        sorted = keys;
        Arrays.sort(sorted);
    }

    public static KeySet ofCodes(Collection<String> codes) {
        return new KeySet(codes.stream().mapToLong(IdKey::code).toArray());
    }

    /** The codes of a list whose attribute has one of the values. */
    public static KeySet of(CodeList list, String attribute, Collection<String> values) {
        return new KeySet(list.codes().stream()
                .filter(code ->
                        code.attribute(attribute).filter(values::contains).isPresent())
                .mapToLong(code -> IdKey.code(code.code()))
                .toArray());
    }

    /** Whether the key is one of them; 0, which stands for a blank or a word with several meanings, never is. */
    public boolean has(long key) {
        return key != 0 && Arrays.binarySearch(sorted, key) >= 0;
    }
}
