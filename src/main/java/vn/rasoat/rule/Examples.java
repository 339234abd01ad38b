package vn.rasoat.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
     * @param setting what holds for the table as a whole
     */
    public record Example(
            List<Map<String, String>> rows,
            List<String> blamed,
            Optional<String> suggestion,
            Optional<String> why,
            Setting setting) {
        public Example {
            rows = List.copyOf(rows);
            blamed = List.copyOf(blamed);
        }
    }

    /**
     * What holds for an example's table as a whole.
     *
     * @param asOf the reference date
     * @param required the fields that the profile requires
     * @param encodings encodings found for columns, by field
     * @param mixed the fields whose columns mix encodings
     * @param fonts fonts of columns, by field
     * @param notes facts noted about the file
     * @param file the file's name; empty when the example does not depend on it
     * @param elsewhere the values of columns on other sheets or in other files, by the column's heading
     * @param register the rows of the population register that the table is compared with; none without one
     * @param profile the kind of list it is; empty when the example does not depend on it
     */
    public record Setting(
            LocalDate asOf,
            Set<String> required,
            Map<String, String> encodings,
            Set<String> mixed,
            Map<String, String> fonts,
            Map<String, List<String>> notes,
            String file,
            Map<String, List<String>> elsewhere,
            List<Map<String, String>> register,
            String profile) {
        /** A setting in which the file's name does not matter and there is no register. */
        public Setting(
                LocalDate asOf,
                Set<String> required,
                Map<String, String> encodings,
                Set<String> mixed,
                Map<String, String> fonts,
                Map<String, List<String>> notes) {
            this(asOf, required, encodings, mixed, fonts, notes, "", Map.of(), List.of(), "");
        }

        public Setting {
            required = Set.copyOf(required);
            encodings = Map.copyOf(encodings);
            mixed = Set.copyOf(mixed);
            fonts = Map.copyOf(fonts);
            notes = Map.copyOf(notes);
            register = List.copyOf(register);
            elsewhere = Map.copyOf(elsewhere);
        }
    }
}
