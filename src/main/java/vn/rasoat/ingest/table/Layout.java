package vn.rasoat.ingest.table;

import java.util.List;
import vn.rasoat.ingest.SetAside;

/**
 * Where a table stands in its sheet.
 *
 * @param headerFirstRow as in {@link vn.rasoat.ingest.TableInfo}
 * @param headerLastRow as in {@link vn.rasoat.ingest.TableInfo}
 * @param firstDataRow the Excel number of the first data row
 * @param lastRow the Excel number of the last row that can belong to it; {@link Integer#MAX_VALUE} when open
 * @param width the number of columns, counted from the sheet's first
 * @param headers each column's header lines
 * @param above what was set aside above the first data row
 * @param groupTitle the title above the header, or the empty string
 * @param titles the texts above the header
 * @param profile what its data rows look like
 * @param sampleRows indexes, in the head, of rows that are data
 */
record Layout(
        int headerFirstRow,
        int headerLastRow,
        int firstDataRow,
        int lastRow,
        int width,
        List<List<String>> headers,
        SetAside above,
        String groupTitle,
        List<String> titles,
        RowProfile profile,
        List<Integer> sampleRows) {}
