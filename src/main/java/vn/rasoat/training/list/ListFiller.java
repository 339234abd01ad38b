package vn.rasoat.training.list;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;

/** Writes the members of households who belong on a list into rows, with running numbers. */
public final class ListFiller {
    private final ListProfile profile;
    private final int[] positions;
    private final int asOf;
    private int number;

    /** @param asOf the reference date as a day since 1970 */
    public ListFiller(ListProfile profile, int asOf) {
        this.profile = profile;
        this.positions = profile.positions();
        this.asOf = asOf;
    }

    public ListProfile profile() {
        return profile;
    }

    int column(Fact fact) {
        return positions[fact.ordinal()];
    }

    /** The household's rows, in the order of its members; empty when nobody belongs on the list. */
    public List<Row> rows(Household household) {
        List<Row> rows = new ArrayList<>(household.members().size());
        for (Person person : household.members()) {
            if (profile.members().includes(household, person, asOf)) {
                number++;
                rows.add(row(household, person));
            }
        }
        return rows;
    }

    /** A row for a person whether or not the person belongs on the list. */
    public Row row(Household household, Person person) {
        List<Column> columns = profile.columns();
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Fact fact = columns.get(i).fact();
            cells[i] = fact == Fact.STT ? Integer.toString(number) : person.fact(fact);
        }
        return new Row(this, household, person, cells);
    }
}
