package vn.rasoat.check;

import java.util.List;
import java.util.function.Supplier;
import vn.rasoat.mapping.value.Blank;

/**
 * What a register knows of a row's person.
 *
 * @param kind how the person was found
 * @param person the person, with the register's own slots; a row of blanks unless exactly one was found
 * @param probability how likely the row and the person are the same, 0 to 1
 * @param candidates who may be meant, the likeliest first: of {@link Kind#LINKED} the person, of {@link Kind#UNCERTAIN} one or more
 * @param idHeldByOther whether the row's ID is in the register, but as the number of somebody else altogether
 */
public record Match(Kind kind, Row person, double probability, List<Candidate> candidates, boolean idHeldByOther) {
    /** Nobody fits. */
    public static final Match NONE = new Match(Kind.NONE, slot -> Blank.ABSENT, 0, List.of(), false);

    public Match {
        candidates = List.copyOf(candidates);
    }

    /** How a person was found. */
    public enum Kind {
        /** By the ID. */
        ID,
        /** By a number that the register says was cancelled when the person was given another. */
        CANCELLED_ID,
        /** Without an ID: exactly one person fits. */
        LINKED,
        /** Without an ID: somebody may fit, but it is not sure enough to act on. */
        UNCERTAIN,
        NONE
    }

    /**
     * Somebody who may be meant.
     *
     * @param person with the register's own slots
     * @param probability 0 to 1
     * @param evidence what each compared field says, as {@code field=level=weight}, joined by semicolons; made when asked
     */
    public record Candidate(Row person, double probability, Supplier<String> evidence) {
        @Override
        public String toString() { // a person's data
            return "Candidate[" + probability + "]";
        }
    }

    /** Whether the person was found by a number of theirs, so that fields may be compared one by one. */
    public boolean byNumber() {
        return kind == Kind.ID || kind == Kind.CANCELLED_ID;
    }

    @Override
    public String toString() { // a person's data
        return "Match[" + kind + "]";
    }
}
