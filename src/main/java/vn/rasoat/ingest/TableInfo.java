package vn.rasoat.ingest;

import java.util.List;

/**
 * What a table looks like.
 *
 * @param sheet the sheet's name, or the empty string for a file without sheets
 * @param headerFirstRow the Excel number of the header's first row; 0 when the table has no header
 * @param headerLastRow the Excel number of the header's last row; 0 when the table has no header
 * @param firstDataRow the Excel number of the first row below the header
 * @param columns the columns, from the sheet's first to the last that the table uses
 * @param hidden whether the sheet is hidden
 * @param setAside rows above the data that were set aside
 * @param groupTitle the title row above the header that names the group (hamlet, class), or the empty string
 * @param titles the texts above the header, raw, from the top: letterhead and the list's title; at most {@value #MOST_TITLES}
 * @param estimatedRows a guess of how many data rows there are, for a progress bar; -1 when unknown
 */
public record TableInfo(
        String sheet,
        int headerFirstRow,
        int headerLastRow,
        int firstDataRow,
        List<Column> columns,
        boolean hidden,
        SetAside setAside,
        String groupTitle,
        List<String> titles,
        long estimatedRows) {
    /** More texts than this above a header are not told. */
    public static final int MOST_TITLES = 40;

    public TableInfo {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }

    @Override
    public String toString() { // a letterhead may name people
        return "TableInfo[" + columns.size() + " columns from row " + firstDataRow + "]";
    }

    /**
     * A column of the table.
     *
     * @param index the column's index in the sheet, from 0
     * @param header the header's lines from the top one to the lowest, raw; merged header cells stand in each column they cover
     * @param hidden whether the column is hidden in the sheet
     * @param font the font most of its first cells are set in, or the empty string when the format knows no fonts
     * @param sample up to 500 of the column's first non-blank texts, raw: evidence for recognition
     */
    public record Column(int index, List<String> header, boolean hidden, String font, List<String> sample) {
        public Column {
            header = List.copyOf(header);
            sample = List.copyOf(sample);
        }

        @Override
        public String toString() { // samples are people's data
            return "Column[" + index + "]";
        }
    }
}
