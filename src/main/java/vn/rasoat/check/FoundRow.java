package vn.rasoat.check;

import java.util.List;

/**
 * A row with findings, while it is being shown: valid only during the call that hands it over.
 *
 * @param file the file's name
 * @param sheet the sheet's name
 * @param rowNumber as Excel shows it; 0 for findings about the table as a whole
 * @param row the typed values
 * @param plan tells the slots of fields
 * @param personKey the same for all rows that name the same person
 * @param findings what was found, by rule
 */
public record FoundRow(
        String file, String sheet, int rowNumber, Row row, Plan plan, String personKey, List<Finding> findings) {
    /** The cleaned text of a field, or the empty string. */
    public String text(String field) {
        return row.get(plan.slot(field)).cell().text();
    }

    /** The typed value of a field. */
    public vn.rasoat.mapping.value.Value value(String field) {
        return row.get(plan.slot(field));
    }

    @Override
    public String toString() { // a person's data
        return "FoundRow[" + rowNumber + "]";
    }
}
