package vn.rasoat.model;

/**
 * Where a cell stands, in the words of the person's own spreadsheet program.
 *
 * @param sheet the sheet's name, or the empty string for a file without sheets
 * @param row the row number as Excel shows it, from 1; 0 stands for the table as a whole
 * @param column the column index from 0; {@link #letters()} gives what Excel shows; -1 stands for the whole row
 */
public record CellRef(String sheet, int row, int column) {
    public CellRef {
        if (row < 0 || column < -1) {
            throw new IllegalArgumentException("row " + row + ", column " + column);
        }
    }

    /** The column as Excel letters: 0 is {@code A}, 26 is {@code AA}; empty for a whole row. */
    public String letters() {
        return letters(column);
    }

    /** The Excel letters of a column index from 0. */
    public static String letters(int column) {
        StringBuilder out = new StringBuilder(3);
        for (int c = column; c >= 0; c = c / 26 - 1) {
            out.append((char) ('A' + c % 26));
        }
        return out.reverse().toString();
    }
}
