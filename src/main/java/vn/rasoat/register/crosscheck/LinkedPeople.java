package vn.rasoat.register.crosscheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who the rows of all lists are about. Complete once all lists were gone through; then only read. */
public final class LinkedPeople {
    private static final int[] NOBODY = new int[0];

    private final List<PersonList> lists;
    private final int[][] person;
    private final byte[][] how;
    private final List<Map<Integer, int[]>> maybe = new ArrayList<>();
    private final Hub hub;

    /** How the person of a row was found. */
    public enum How {
        /** By a personal ID that name or birth date bear out. */
        ID,
        /** Without an ID, by what else the lists say: sure enough to count as the same person. */
        LINKED,
        /** Nobody known before is surely meant; somebody may be. */
        UNCERTAIN,
        /** Nobody known before is meant, but another person has the row's ID. */
        ID_OF_OTHER,
        /** Nobody known before is meant. */
        NEW
    }

    LinkedPeople(List<PersonList> lists, Hub hub) {
        this.lists = List.copyOf(lists);
        this.hub = hub;
        person = new int[lists.size()][];
        how = new byte[lists.size()][];
        for (int list = 0; list < person.length; list++) {
            person[list] = new int[lists.get(list).size()];
            Arrays.fill(person[list], -1);
            how[list] = new byte[person[list].length];
            Arrays.fill(how[list], (byte) How.NEW.ordinal());
            maybe.add(new HashMap<>());
        }
    }

    void set(int list, int row, How as, int who) {
        person[list][row] = who;
        how[list][row] = (byte) as.ordinal();
    }

    /** Notes who else may be meant, behind those who were noted before. */
    void mayBe(int list, int row, int[] people) {
        if (people.length > 0) {
            maybe.get(list)
                    .merge(row, people, (before, more) -> IntStream.concat(Arrays.stream(before), Arrays.stream(more))
                            .distinct()
                            .toArray());
        }
    }

    /** The lists, in the order in which they were gone through. */
    public List<PersonList> lists() {
        return lists;
    }

    /** How many different people there are. */
    public int people() {
        return hub.size();
    }

    /** The person of a row. */
    int person(int list, int row) {
        return person[list][row];
    }

    How how(int list, int row) {
        return How.values()[how[list][row]];
    }

    /** Who else may be meant by a row, the likeliest first. */
    int[] maybe(int list, int row) {
        return maybe.get(list).getOrDefault(row, NOBODY);
    }

    /** The person with an ID, or -1. */
    int withId(long key) {
        return hub.withId(key);
    }

    /** How many rows of a list were found in a way. */
    public long count(int list, How way) {
        long count = 0;
        for (byte each : how[list]) {
            count += each == way.ordinal() ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() { // people's data
        return "LinkedPeople[" + hub.size() + "]";
    }
}
