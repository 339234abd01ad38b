package vn.rasoat.training.list;

import java.util.BitSet;
import vn.rasoat.training.people.Fact;
import vn.rasoat.training.people.Household;
import vn.rasoat.training.people.Person;

/** A row of a list on its way to a file: cell texts, changed by errors, and where it came to stand. */
public final class Row {
    private final ListFiller list;
    private final Household household;
    private final Person person;
    private final String[] cells;
    private final BitSet numbers = new BitSet(0);
    private boolean added;
    private String sheet = "";
    private int excelRow;

    Row(ListFiller list, Household household, Person person, String[] cells) {
        this.list = list;
        this.household = household;
        this.person = person;
        this.cells = cells;
    }

    public ListProfile profile() {
        return list.profile();
    }

    public Household household() {
        return household;
    }

    public Person person() {
        return person;
    }

    /** The index of the fact's column, or -1. */
    public int column(Fact fact) {
        return list.column(fact);
    }

    /** The text in the fact's column; empty when the list has no such column. */
    public String text(Fact fact) {
        int column = column(fact);
        return column < 0 ? "" : cells[column];
    }

    public String cell(int column) {
        return cells[column];
    }

    public int width() {
        return cells.length;
    }

    public void set(int column, String text) {
        cells[column] = text;
    }

    /** Makes the cell a number cell in formats that have them. */
    public void setNumber(int column, String digits) {
        cells[column] = digits;
        numbers.set(column);
    }

    public boolean isNumber(int column) {
        return numbers.get(column);
    }

    /** A further row with the same texts, as when somebody pastes it twice. */
    public Row copy() {
        Row copy = new Row(list, household, person, cells.clone());
        copy.numbers.or(numbers);
        copy.added = true;
        return copy;
    }

    /** A row of the same list for another member of the household. */
    public Row of(Person other) {
        return list.row(household, other);
    }

    /** Whether the row is one too many. */
    public boolean isAdded() {
        return added;
    }

    /** Declares the row one too many. */
    public Row markAdded() {
        added = true;
        return this;
    }

    /** Says where the row came to stand: the sheet's name or an empty text, and the row number as Excel shows it. */
    public void place(String inSheet, int row) {
        sheet = inSheet;
        excelRow = row;
    }

    public String sheet() {
        return sheet;
    }

    /** The row number as Excel shows it; 0 before the row is written. */
    public int excelRow() {
        return excelRow;
    }

    @Override
    public String toString() { // where, not who
        return "Row[" + list.profile().id() + " " + excelRow + "]";
    }
}
