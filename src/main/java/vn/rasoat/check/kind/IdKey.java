package vn.rasoat.check.kind;

import java.util.List;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;

/** Reads the digits of a personal ID from its group key, which is the number plus one. */
final class IdKey {
    private static final long SEX_MAN = code("1");
    private static final long SEX_WOMAN = code("2");

    private IdKey() {}

    /** The key of a value of a code list. */
    static long code(String code) {
        return new CodedValue(Cell.NONE, CodedValue.Match.EXACT, List.of(code), "").key();
    }

    /**
     * Whether the row's birth year or sex speaks against the ID being this person's.
     *
     * @param id the ID's key, not 0
     * @param birth the birth date's key, or 0
     * @param sex the sex's key, or 0
     */
    static boolean contradicts(long id, long birth, long sex) {
        long number = id - 1;
        long centurySex = number / 100_000_000 % 10;
        long year = 1900 + centurySex / 2 * 100 + number / 1_000_000 % 100;
        boolean otherYear = birth != 0 && birth / 10_000 != year;
        boolean otherSex = sex == (centurySex % 2 == 0 ? SEX_WOMAN : SEX_MAN);
        return otherYear || otherSex;
    }
}
