package vn.rasoat.check;

import java.util.Map;

/** What a finding that is not about one row alone has behind it. */
sealed interface Detail {
    /**
     * A group that failed.
     *
     * @param rows the group's rows worth listing, as numbers within the list
     * @param size how many rows the group has
     * @param arguments what the check told of the group
     * @param model where the value stands that the blamed rows should have
     */
    record Cluster(int[] rows, int size, Map<String, String> arguments, Model model) implements Detail {
        Cluster withModel(Model other) {
            return new Cluster(rows, size, arguments, other);
        }
    }

    /**
     * Where a group's right value stands.
     *
     * @param row its number within the list; -1 when there is none
     * @param text the value; empty until it was looked up
     */
    record Model(long row, int slot, String text) {
        static final Model NONE = new Model(-1, -1, "");

        @Override
        public String toString() { // a person's data
            return "Model[" + row + "]";
        }
    }

    /** What was decided about a column. */
    record Column(ColumnCheck.Verdict verdict) implements Detail {}

    /** What was found about a table. */
    record Table(TableCheck.TableFinding finding) implements Detail {}
}
