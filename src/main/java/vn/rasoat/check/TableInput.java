package vn.rasoat.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.ingest.Table;
import vn.rasoat.mapping.value.ValueReader;

/**
 * A table ready to be checked.
 *
 * @param file the file's name, for findings
 * @param table where the rows come from
 * @param slots for each slot of the plan how the table fills it; empty when it does not have the field
 * @param facts what was found out about columns before the check
 * @param rowKeyColumns the columns that make a row the same as another: all but the row number
 */
public record TableInput(
        String file, Table table, List<Optional<SlotInput>> slots, ColumnFacts facts, List<Integer> rowKeyColumns) {
    public TableInput {
        slots = List.copyOf(slots);
        rowKeyColumns = List.copyOf(rowKeyColumns);
    }

    /** How one slot is filled. */
    public record SlotInput(CellSource source, ValueReader reader) {}

    /**
     * What was found out about the columns.
     *
     * @param encodings by field, the name of the encoding
     * @param mixed the fields whose columns mix encodings
     * @param fonts by field
     * @param notes the reader's notes on the file
     */
    public record ColumnFacts(
            Map<String, String> encodings,
            Set<String> mixed,
            Map<String, String> fonts,
            Map<String, List<String>> notes) {
        public static final ColumnFacts NONE = new ColumnFacts(Map.of(), Set.of(), Map.of(), Map.of());

        public ColumnFacts {
            encodings = Map.copyOf(encodings);
            mixed = Set.copyOf(mixed);
            fonts = Map.copyOf(fonts);
            notes = Map.copyOf(notes);
        }
    }
}
