package vn.rasoat.check.kind.common;

import java.util.List;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.CodedValue;

/** Reads the digits of a personal ID from its group key, which is the number plus one. */
public final class IdKey {
    private static final long SEX_MAN = code("1");
    private static final long SEX_WOMAN = code("2");

    private IdKey() {}

    /** The key of a value of a code list. */
    public static long code(String code) {
        return new CodedValue(Cell.NONE, CodedValue.Match.EXACT, List.of(code), "").key();
    }

    /** The birth year that an ID's key names. */
    public static int year(long id) {
        long number = id - 1;
        return (int) (1900 + number / 100_000_000 % 10 / 2 * 100 + number / 1_000_000 % 100);
    }

    /** The sex that an ID's key names; {@link Sex#NONE} for key 0. */
    public static Sex sex(long id) {
        return id == 0 ? Sex.NONE : Sex.of((id - 1) / 100_000_000 % 2 == 1);
    }

    /** The sex of the sex column's key. */
    public static Sex sexOf(long key) {
        return key == 0 ? Sex.NONE : key == SEX_MAN ? Sex.MALE : key == SEX_WOMAN ? Sex.FEMALE : Sex.NONE;
    }

    /** 1 when the ID names the birth date's year, -1 when it names another, 0 when one of the two is not known. */
    public static int agrees(long id, long birth) {
        return id == 0 || birth == 0 ? 0 : birth / 10_000 == year(id) ? 1 : -1;
    }

    /**
     * Whether the row's birth year or sex speaks against the ID being this person's.
     *
     * @param id the ID's key, not 0
     * @param birth the birth date's key, or 0
     * @param sex the sex's key, or 0
     */
    public static boolean contradicts(long id, long birth, long sex) {
        long number = id - 1;
        long centurySex = number / 100_000_000 % 10;
        long year = 1900 + centurySex / 2 * 100 + number / 1_000_000 % 100;
        boolean otherYear = birth != 0 && birth / 10_000 != year;
        boolean otherSex = sex == (centurySex % 2 == 0 ? SEX_WOMAN : SEX_MAN);
        return otherYear || otherSex;
    }
}
