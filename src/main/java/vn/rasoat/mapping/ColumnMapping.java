package vn.rasoat.mapping;

import java.util.List;
import java.util.Optional;

/**
 * What one column was taken for.
 *
 * @param column the column's index in the sheet, from 0
 * @param header its heading in one line, as it stands in the file
 * @param field the field, or empty when it was recognised as none or not surely enough
 * @param confidence how surely, 0 to 1; for a column without a field, that of its best alternative
 * @param reason why
 * @param alternatives other fields it might hold, likeliest first, at most five
 */
public record ColumnMapping(
        int column,
        String header,
        Optional<Field> field,
        double confidence,
        Reason reason,
        List<Alternative> alternatives) {
    public ColumnMapping {
        alternatives = List.copyOf(alternatives);
    }

    @Override
    public String toString() { // without a header, the "heading" may be a person's data
        return "ColumnMapping[" + column + " " + field.map(Field::id).orElse("-") + " " + reason.code() + "]";
    }
}
