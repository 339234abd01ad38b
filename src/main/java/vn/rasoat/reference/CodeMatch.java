package vn.rasoat.reference;

import java.util.List;
import java.util.Optional;

/**
 * What a code list says about a value.
 *
 * @param match how the value was recognised
 * @param codes the entry it means; several when ambiguous, none when unknown
 * @param others for an exact match, entries that use the same word for a local group or as a synonym
 */
public record CodeMatch(Match match, List<Code> codes, List<Code> others) {
    /** How a value was recognised. */
    public enum Match {
        /** The canonical name (case and tone placement apart) or the code as the list writes it. */
        EXACT,
        /** A synonym, a spelling variant, or the number with other leading zeros. */
        VARIANT,
        /** A word that several entries share: not to be corrected without asking. */
        AMBIGUOUS,
        /** Not in the list. */
        UNKNOWN
    }

    /** The answer for a value that is not in the list. */
    public static final CodeMatch UNKNOWN = new CodeMatch(Match.UNKNOWN, List.of(), List.of());

    public CodeMatch {
        codes = List.copyOf(codes);
        others = List.copyOf(others);
    }

    /** The one entry meant, unless the value is ambiguous or unknown. */
    public Optional<Code> code() {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** The column's value when every entry that may be meant agrees on it: both kinds of grandfather are men. */
    public Optional<String> common(String column) {
        List<Optional<String>> values =
                codes.stream().map(code -> code.attribute(column)).distinct().toList();
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }
}
