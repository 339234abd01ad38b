package vn.rasoat.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The examples of a rule, which are its tests, its documentation and training material.
 *
 * @param pass tables in which the rule finds nothing
 * @param fail tables in which the rule finds exactly what is said
 */
public record Examples(List<Example> pass, List<Example> fail) {
    public Examples {
        pass = List.copyOf(pass);
        fail = List.copyOf(fail);
    }

    /**
     * A small table.
     *
     * @param rows the rows, each from field id to the cell's text; a text may be marked as a native kind by a prefix {@code number:}, {@code date:} or {@code error:}
     * @param blamed what must be found: {@code field} for an example of one row, {@code row.field} (rows from 1) for several; empty in a passing example
     * @param suggestion the value proposed, when the example says so
     * @param why what the example shows
     */
    public record Example(
            List<Map<String, String>> rows, List<String> blamed, Optional<String> suggestion, Optional<String> why) {
        public Example {
            rows = List.copyOf(rows);
            blamed = List.copyOf(blamed);
        }
    }
}
