package vn.rasoat.app.results;

import java.util.List;
import vn.rasoat.model.Severity;

/**
 * A finding in full, in words.
 *
 * @param place which row of which sheet
 * @param wrong the cells that would have to change
 * @param why why it is wrong and what to look at
 * @param law the sources, one a line
 * @param documents the papers to look at
 * @param route who corrects it, or empty
 * @param services which services need it, or empty
 * @param others other cells that are evidence, as Excel names them; or empty
 * @param row the cells of the row
 * @param related rows that the finding names: the household, the other holders of a number
 * @param register whom of the population register the row may mean
 * @param more how many further rows it names that are not shown
 */
public record FindingDetail(
        Severity severity,
        String title,
        String ruleId,
        String group,
        String place,
        String message,
        List<WrongCell> wrong,
        String why,
        List<String> law,
        List<String> documents,
        String route,
        String services,
        String others,
        List<RowCell> row,
        List<RelatedRow> related,
        List<RegisterPerson> register,
        int more) {
    public FindingDetail {
        wrong = List.copyOf(wrong);
        law = List.copyOf(law);
        documents = List.copyOf(documents);
        row = List.copyOf(row);
        related = List.copyOf(related);
        register = List.copyOf(register);
    }

    /**
     * Somebody of the population register, beside the row.
     *
     * @param how how the person was found, in words
     */
    public record RegisterPerson(String how, List<BothSides> fields) {
        public RegisterPerson {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() { // a person's data
            return "RegisterPerson[" + fields.size() + " fields]";
        }
    }

    /** A field in the list and in the register, and whether they differ. */
    public record BothSides(String field, String list, String register, boolean differs) {
        @Override
        public String toString() { // a person's data
            return "BothSides[" + field + "]";
        }
    }

    /** A cell that would have to change, with the proposal or the empty text. */
    public record WrongCell(String field, String cell, String value, String suggestion) {
        @Override
        public String toString() { // a person's data
            return "WrongCell[" + cell + "]";
        }
    }

    /** A cell of the row, and whether it is among the wrong ones. */
    public record RowCell(String field, String value, boolean wrong) {
        @Override
        public String toString() { // a person's data
            return "RowCell[" + field + "]";
        }
    }

    /** Another row that the finding names, with the cells that matter; evidence is marked as wrong cells are in the row itself. */
    public record RelatedRow(String place, String person, List<RowCell> cells) {
        public RelatedRow {
            cells = List.copyOf(cells);
        }

        @Override
        public String toString() { // a person's data
            return "RelatedRow[" + place + "]";
        }
    }

    @Override
    public String toString() { // a person's data
        return "FindingDetail[" + ruleId + "]";
    }
}
