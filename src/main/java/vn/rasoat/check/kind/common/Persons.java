package vn.rasoat.check.kind.common;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.check.GroupCheck.Group;

/**
 * Sorts the rows of a group into persons: rows belong to one person when the keys read agree, where a blank agrees with anything.
 * In a group too large to compare row by row a blank agrees only with a blank.
 */
public final class Persons {
    private static final int COMPARED = 64;

    private final int[] person;
    private final int count;

    private Persons(int[] person, int count) {
        this.person = person;
        this.count = count;
    }

    /**
     * @param birth the place of the birth date among the read slots, or -1; an unknown day or month agrees with any
     * @param reads the places of the other keys
     */
    public static Persons of(Group group, int birth, int... reads) {
        return group.size() <= COMPARED ? compared(group, birth, reads) : hashed(group, birth, reads);
    }

    /** How many different persons there are. */
    public int count() {
        return count;
    }

    /** The number of the member's person, from 0. */
    public int of(int member) {
        return person[member];
    }

    /** The members that are this person, in the order of the file. */
    public int[] members(int wanted) {
        int[] out = new int[person.length];
        int found = 0;
        for (int i = 0; i < person.length; i++) {
            if (person[i] == wanted) {
                out[found++] = i;
            }
        }
        return Arrays.copyOf(out, found);
    }

    private static Persons compared(Group group, int birth, int[] reads) {
        int[] person = new int[group.size()];
        int[] first = new int[group.size()];
        int count = 0;
        for (int member = 0; member < person.length; member++) {
            int same = 0;
            while (same < count && !agree(group, first[same], member, birth, reads)) {
                same++;
            }
            if (same == count) {
                first[count++] = member;
            }
            person[member] = same;
        }
        return new Persons(person, count);
    }

    private static Persons hashed(Group group, int birth, int[] reads) {
        int[] person = new int[group.size()];
        Map<List<Long>, Integer> numbers = new HashMap<>();
        for (int member = 0; member < person.length; member++) {
            Long[] keys = new Long[reads.length + 1];
            keys[reads.length] = birth < 0 ? 0L : group.key(member, birth);
            for (int i = 0; i < reads.length; i++) {
                keys[i] = group.key(member, reads[i]);
            }
            person[member] = numbers.computeIfAbsent(List.of(keys), unused -> numbers.size());
        }
        return new Persons(person, numbers.size());
    }

    private static boolean agree(Group group, int a, int b, int birth, int[] reads) {
        for (int read : reads) {
            long one = group.key(a, read);
            long other = group.key(b, read);
            if (one != other && one != 0 && other != 0) {
                return false;
            }
        }
        return birth < 0 || sameDate(group.key(a, birth), group.key(b, birth));
    }

    /** Whether two packed dates can be one day. */
    public static boolean sameDate(long one, long other) {
        return one == 0
                || other == 0
                || (one / 10_000 == other / 10_000
                        && samePart(one / 100 % 100, other / 100 % 100)
                        && samePart(one % 100, other % 100));
    }

    private static boolean samePart(long one, long other) {
        return one == other || one == 0 || other == 0;
    }
}
