package vn.rasoat.check;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.check.TableInput.SlotInput;
import vn.rasoat.ingest.SetAside;
import vn.rasoat.ingest.SetAside.TotalRow;
import vn.rasoat.mapping.value.Blank;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Value;
import vn.rasoat.model.CellKind;

/** The rows of sums and counts that the reader set aside, beside the rows they sum up. */
final class StatedTotals {
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final KeptRows kept;
    private final List<SetAside> setAside;

    StatedTotals(List<TableInput> tables, RowArchive archive, KeptRows kept, List<SetAside> setAside) {
        this.tables = tables;
        this.archive = archive;
        this.kept = kept;
        this.setAside = List.copyOf(setAside);
    }

    /** The total rows, in the order of the list. */
    List<TableFacts.Total> of(int slot) {
        List<TableFacts.Total> out = new ArrayList<>();
        for (int table = 0; table < tables.size(); table++) {
            for (TotalRow total : setAside.get(table).totals()) {
                out.add(new TableFacts.Total(
                        table, total.row(), total.label(), stated(table, slot, total), rowsBefore(table, total.row())));
            }
        }
        return out;
    }

    private Value stated(int table, int slot, TotalRow total) {
        SlotInput input = slot < 0 ? null : tables.get(table).slots().get(slot).orElse(null);
        String text =
                input == null ? "" : total.cells().getOrDefault(input.source().column(), "");
        if (input == null || text.isEmpty()) {
            return Blank.ABSENT;
        }
        return input.reader().read(new Cell(text, text.strip(), CellKind.TEXT, false, 0));
    }

    /** The first row of the list that stands below the sheet's row in the table, or the end of the table. */
    private long rowsBefore(int table, int sheetRow) {
        long end = 0;
        for (Place place : archive.places()) {
            boolean reaches =
                    place.table() == table && place.size() > 0 && place.rowNumber(place.size() - 1) > sheetRow;
            for (int row = 0; reaches && row < place.size(); row++) {
                if (place.rowNumber(row) > sheetRow) {
                    return place.firstRow() + row;
                }
            }
            if (place.table() <= table) {
                end = place.firstRow() + place.size();
            }
        }
        return end;
    }

    /** The list's rows of a table: the first, and the end. */
    long[] rowsOf(int table) {
        long first = -1;
        long end = 0;
        for (Place place : archive.places()) {
            if (place.table() == table) {
                first = first < 0 ? place.firstRow() : first;
                end = place.firstRow() + place.size();
            }
        }
        return new long[] {Math.max(first, 0), end};
    }

    long kept(RowKey key, long row) {
        return kept.get(kept.at(key), row);
    }
}
