package vn.rasoat.check;

/** What a finding that is not about one row alone has behind it. */
sealed interface Detail {
    /** The rows of a group, as numbers within the list. */
    record Cluster(int[] rows) implements Detail {}

    /** What was decided about a column. */
    record Column(ColumnCheck.Verdict verdict) implements Detail {}

    /** What was found about a table. */
    record Table(TableCheck.TableFinding finding) implements Detail {}
}
