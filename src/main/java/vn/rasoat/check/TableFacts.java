package vn.rasoat.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.rasoat.mapping.value.Value;

/** What is known of a whole table after all its rows were read. */
public interface TableFacts {
    /** The ids of the fields that the table has. */
    Set<String> fields();

    /** The file's name, without its folder. */
    String file();

    /** How many data rows were read. */
    long rows();

    /** The encoding that was found for a field's column: a name of {@code text.Encoding}. */
    String encoding(String field);

    /** Whether the field's column mixes several encodings. */
    boolean mixedEncodings(String field);

    /** The font of the field's column, or the empty string. */
    String font(String field);

    /** Facts about the file that the reader noted, by code: {@code macros}, {@code hidden-sheet}, {@code charset-guessed}, … */
    Map<String, List<String>> notes();

    /** The rows of sums and counts that stand among the data, with what they state in a slot's column. */
    default List<Total> totals(int slot) {
        return List.of();
    }

    /** The rows of one of the list's tables, as numbers within the list: the first, and the end. */
    default long[] rowsOf(int table) {
        return new long[] {0, rows()};
    }

    /** What was kept of a row; only what {@link TableCheck#reads} asks for. */
    default long kept(RowKey key, long row) {
        return 0;
    }

    /**
     * A row of sums.
     *
     * @param table which of the list's tables it stands in
     * @param row its number as Excel shows it
     * @param label its first text
     * @param stated what stands in the column
     * @param rowsBefore the number within the list of the first row below it
     */
    record Total(int table, int row, String label, Value stated, long rowsBefore) {
        @Override
        public String toString() { // sums may tell of people
            return "Total[" + row + "]";
        }
    }

    /** How many rows have each distinct cleaned text in a slot that the check asked for. Blank cells are not among them. */
    default Map<String, Long> distinct(int slot) {
        return distinct(slot, TextForm.Own.TEXT);
    }

    /** As {@link #distinct(int)}, of what the values have in common in the form that the check asked for. */
    Map<String, Long> distinct(int slot, TextForm form);
}
