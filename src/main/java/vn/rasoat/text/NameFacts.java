package vn.rasoat.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the writing of one name shows.
 *
 * @param name the name
 * @param size how many words it has
 * @param flagBits bits of the flags, see {@link #has}
 * @param odd the word that a flag about a single word speaks of
 */
public record NameFacts(String name, int size, int flagBits, NameCase caseStyle, Optional<String> odd) {
    private static final int FAULTS = faultBits();

    /** The words between blanks. */
    public List<String> words() {
        return List.copyOf(NameWords.of(name));
    }

    private static int faultBits() {
        int bits = 0;
        for (NameFlag flag : NameFlag.values()) {
            bits |= flag.isFault() ? flag.bit() : 0;
        }
        return bits;
    }

    public boolean has(NameFlag flag) {
        return (flagBits & flag.bit()) != 0;
    }

    /** Whether any flag is a fault. */
    public boolean anyFault() {
        return (flagBits & FAULTS) != 0;
    }

    public Set<NameFlag> flags() {
        Set<NameFlag> all = EnumSet.noneOf(NameFlag.class);
        for (NameFlag flag : NameFlag.values()) {
            if (has(flag)) {
                all.add(flag);
            }
        }
        return all;
    }

    @Override
    public String toString() {
        return "NameFacts[" + size + " words, " + flags() + "]";
    }
}
