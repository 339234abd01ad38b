package vn.rasoat.mapping.value;

import vn.rasoat.text.NameCase;
import vn.rasoat.text.NameFacts;
import vn.rasoat.text.NameFlag;

/**
 * A person's name. The key is the hash of the equality form: case, spaces, tone placement and apostrophes do not matter, marks do.
 *
 * @param flags what the writing shows, as bits of {@link NameFlag}; see {@link #has}
 * @param style how capitals are used
 * @param words how many words there are
 * @param odd the word that a flag about a single word speaks of, or the empty string
 */
public record NameValue(Cell cell, long key, int flags, NameCase style, int words, String odd) implements Value {
    /** A name of which nothing is known but its key. */
    public NameValue(Cell cell, long key) {
        this(cell, key, 0, NameCase.MIXED, 0, "");
    }

    static NameValue of(Cell cell, long key, NameFacts facts) {
        String odd = facts.odd().orElse("");
        return new NameValue(cell, key, facts.flagBits(), facts.caseStyle(), facts.size(), odd);
    }

    /** Whether the writing of the name shows this. */
    public boolean has(NameFlag flag) {
        return (flags & bit(flag)) != 0;
    }

    /** Whether it shows any of several flags, given as {@link #bit bits}. */
    public boolean hasAny(int bits) {
        return (flags & bits) != 0;
    }

    /** The bit of a flag. */
    public static int bit(NameFlag flag) {
        return 1 << flag.ordinal();
    }

    @Override
    public String toString() { // a person's name
        return "NameValue[" + words + " words]";
    }
}
