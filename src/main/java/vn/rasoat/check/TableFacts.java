package vn.rasoat.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** How many rows have each distinct cleaned text in a slot that the check asked for. Blank cells are not among them. */
    default Map<String, Long> distinct(int slot) {
        return distinct(slot, TextForm.Own.TEXT);
    }

    /** As {@link #distinct(int)}, of what the values have in common in the form that the check asked for. */
    Map<String, Long> distinct(int slot, TextForm form);
}
