package vn.rasoat.training.list;

import java.util.Arrays;
import java.util.List;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;
import vn.rasoat.training.people.Supplement;

/**
 * A kind of list: its columns, and who is on it.
 *
 * @param id the short name used for files and options, for example {@code dan_cu}
 * @param title the title above the printed list
 * @param columns from left to right
 * @param members who belongs on it
 * @param supplement finds out what only this list tells of people
 */
public record ListProfile(String id, String title, List<Column> columns, Membership members, Supplement supplement) {
    /** Decides whether a person belongs on a list. */
    @FunctionalInterface
    public interface Membership {
        boolean includes(Household household, Person person, int asOf);
    }

    public ListProfile {
        columns = List.copyOf(columns);
    }

    /** A list of what is known of everybody. */
    public ListProfile(String id, String title, List<Column> columns, Membership members) {
        this(id, title, columns, members, Supplement.NONE);
    }

    /** The index of the column of a fact, or -1. */
    public int indexOf(Fact fact) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).fact() == fact) {
                return i;
            }
        }
        return -1;
    }

    /** For each fact, by its ordinal, the index of its column, or -1. */
    int[] positions() {
        return Arrays.stream(Fact.values()).mapToInt(this::indexOf).toArray();
    }

    @Override
    public String toString() {
        return "ListProfile[" + id + "]";
    }
}
