package vn.rasoat.check;

import java.util.List;

/** A check of what is known of the whole table or file: missing columns, fonts, encodings, notes; and of distinct values' counts. */
public non-sealed interface TableCheck extends BoundCheck {
    /** The slots whose distinct texts it wants counted in {@link TableFacts#distinct}; empty for most. */
    List<Integer> distinctSlots();

    /** What is counted of the values in {@link #distinctSlots}; what {@link TableFinding#texts} are then compared with. */
    default TextForm form() {
        return TextForm.Own.TEXT;
    }

    /** What the check wants kept of each row, for {@link TableFacts#kept}; nothing for most. */
    default List<RowKey> reads() {
        return List.of();
    }

    /** All that is wrong; empty when nothing is. */
    List<TableFinding> judge(TableFacts facts);

    /**
     * Something wrong with the table.
     *
     * @param caseIndex the kind's case
     * @param slot the field whose column is blamed, or -1 for the table
     * @param texts when not empty, every row whose text in that slot, in the form asked for, is one of these is a finding of its own
     * @param explanation what there is to say
     */
    record TableFinding(int caseIndex, int slot, List<String> texts, Explanation explanation) {
        public TableFinding {
            texts = List.copyOf(texts);
        }
    }
}
