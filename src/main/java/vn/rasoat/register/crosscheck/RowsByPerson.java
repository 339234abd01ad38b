package vn.rasoat.register.crosscheck;

import java.util.Arrays;
import java.util.List;

/** The rows of some lists by their person, in the order of the lists and rows. Immutable. */
final class RowsByPerson {
    static final int NONE = -1;

    private final int[] first;
    private final int[] next;
    private final int[] list;
    private final int[] row;
    private final boolean[] sure;

    /**
     * @param lists the numbers of the lists
     * @param withMaybe whether rows are also found by people whom they may be about
     */
    RowsByPerson(LinkedPeople people, List<Integer> lists, boolean withMaybe) {
        int entries = 0;
        for (int each : lists) {
            int rows = people.lists().get(each).size();
            entries += rows;
            for (int r = 0; withMaybe && r < rows; r++) {
                entries += people.maybe(each, r).length;
            }
        }
        first = new int[people.people()];
        Arrays.fill(first, NONE);
        next = new int[entries];
        list = new int[entries];
        row = new int[entries];
        sure = new boolean[entries];
        int at = entries;
        for (int l = lists.size() - 1; l >= 0; l--) { // from the end, so that chains begin with the first row
            int number = lists.get(l);
            for (int r = people.lists().get(number).size() - 1; r >= 0; r--) {
                if (withMaybe) {
                    for (int who : people.maybe(number, r)) {
                        put(--at, who, number, r, false);
                    }
                }
                put(--at, people.person(number, r), number, r, true);
            }
        }
    }

    private void put(int at, int who, int ofList, int ofRow, boolean isSure) {
        list[at] = ofList;
        row[at] = ofRow;
        sure[at] = isSure;
        next[at] = first[who];
        first[who] = at;
    }

    /** The first entry of a person, or {@link #NONE}. */
    int first(int person) {
        return first[person];
    }

    int next(int entry) {
        return next[entry];
    }

    int list(int entry) {
        return list[entry];
    }

    int row(int entry) {
        return row[entry];
    }

    /** Whether the row is surely about the person. */
    boolean sure(int entry) {
        return sure[entry];
    }
}
