package vn.rasoat.check.kind.duplicate;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.rasoat.check.GroupCheck.Group;
import vn.rasoat.check.GroupCheck.Sink;

/**
 * Brings together the rows of a group that may be one person, each pair of them judged by itself: what is found is told once for each
 * person, with all that person's rows as evidence. Groups too large to compare row by row are left alone.
 */
final class OnePerson {
    private static final int LARGEST = 200;

    private OnePerson() {}

    /** Judges two members of a group. */
    interface Pair {
        /** What makes them one person, as the index of a case; negative when they are not. */
        int same(Group group, int a, int b);
    }

    /** Says which of a person's rows are blamed. */
    interface Blamed {
        /** Some of the members, which are in the order of the file; empty when none is. */
        int[] of(Group group, int caseIndex, int... members);
    }

    /** Tells of every person that stands in several rows of the group. */
    static void tell(Group group, Pair pair, Blamed blamed, Sink sink) {
        int size = group.size();
        if (size > LARGEST) {
            return;
        }
        int[] person = IntStream.range(0, size).toArray();
        int[] found = new int[size];
        boolean any = false;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                int same = pair.same(group, a, b);
                if (same >= 0) {
                    join(person, found, person[a], person[b], same);
                    any = true;
                }
            }
        }
        for (int first = 0; any && first < size; first++) {
            tell(group, membersOf(person, first), found[first], blamed, sink);
        }
    }

    /** The person is named by the first member, and keeps the case of the first pair. */
    private static void join(int[] person, int[] found, int one, int other, int caseIndex) {
        int kept = Math.min(one, other);
        int gone = Math.max(one, other);
        boolean isNew = Arrays.stream(person).filter(each -> each == kept).count() == 1;
        found[kept] = isNew ? caseIndex : found[kept];
        for (int i = 0; i < person.length; i++) {
            person[i] = person[i] == gone ? kept : person[i];
        }
    }

    private static int[] membersOf(int[] person, int first) {
        return IntStream.range(0, person.length)
                .filter(member -> person[member] == first)
                .toArray();
    }

    private static void tell(Group group, int[] members, int caseIndex, Blamed blamed, Sink sink) {
        if (members.length < 2) {
            return;
        }
        int[] rows = blamed.of(group, caseIndex, members);
        if (rows.length > 0) {
            sink.among(members);
            sink.fail(caseIndex, rows);
        }
    }

    /** Whether two members have different numbers, both known. */
    static boolean differ(Group group, int a, int b, int read) {
        long one = group.key(a, read);
        long other = group.key(b, read);
        return one != other && one != 0 && other != 0;
    }

    /** The members that lack what the others have at a place; all of them when all lack it or none does. */
    static int[] lacking(Group group, int read, int... members) {
        int[] lacking = IntStream.of(members)
                .filter(member -> group.key(member, read) == 0)
                .toArray();
        return lacking.length == 0 ? members.clone() : lacking;
    }
}
