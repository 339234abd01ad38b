package vn.rasoat.correction;

import java.util.List;

/** The columns of a correction list, in order; texts are under {@code column.<id>}. Widths are in characters. */
record Columns(String id, int width, boolean wrap) {
    /** How many texts a line carries, the hidden key included, the number and the columns for the answer left out. */
    static final int COUNT = 21;

    /** Behind those: the outcome of a line that was decided in the program. */
    static final int DECIDED = COUNT;

    /** And its new value. */
    static final int NEW_VALUE = COUNT + 1;

    static final List<Columns> ALL = List.of(
            new Columns("number", 5, false),
            new Columns("finding", 15, false),
            new Columns("village", 14, true),
            new Columns("place", 18, true),
            new Columns("name", 22, true),
            new Columns("birth", 11, false),
            new Columns("sex", 7, false),
            new Columns("id", 15, false),
            new Columns("head", 20, true),
            new Columns("residence", 28, true),
            new Columns("message", 46, true),
            new Columns("group", 17, true),
            new Columns("severity", 11, false),
            new Columns("field", 15, true),
            new Columns("value", 18, true),
            new Columns("reference", 14, true),
            new Columns("proposal", 26, true),
            new Columns("documents", 20, true),
            new Columns("route", 18, true),
            new Columns("services", 20, true),
            new Columns("deadline", 11, false),
            new Columns("outcome", 14, true),
            new Columns("new-value", 16, true),
            new Columns("signature", 18, true));

    /** The place of a column in {@link #ALL}. */
    static int at(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
