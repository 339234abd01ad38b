package vn.rasoat.ingest.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.model.CellKind;

/** The merged areas of a sheet. A reader of its rows takes a {@link #filler()}, which gives each covered cell the area's value. */
public final class MergedAreas {
    public static final MergedAreas NONE = new MergedAreas(List.of());

    private final Area[] areas;

    /**
     * A merged area; rows are Excel numbers from 1, columns are indexes from 0, both ends belong to it.
     */
    public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

    public MergedAreas(List<Area> areas) {
        this.areas = areas.toArray(new Area[0]);
        Arrays.sort(this.areas, Comparator.comparingInt(Area::firstRow).thenComparingInt(Area::firstColumn));
    }

    public Filler filler() {
        return new Filler();
    }

    /** Fills rows from top to bottom. Areas that overlap another are ignored: Excel makes none. */
    public final class Filler {
        private int next;
        private int activeUntil;
        private int[] until = new int[0];
        private byte[][] values = new byte[0][];
        private CellKind[] kinds = new CellKind[0];
        private boolean[] formulas = new boolean[0];

        /** Fills the row begun last in the builder. */
        public void fill(RowBlock.Builder rows, int rowNumber) {
            while (next < areas.length && areas[next].firstRow() <= rowNumber) {
                Area area = areas[next++];
                if (area.firstRow() == rowNumber && area.firstColumn() < rows.width()) {
                    begin(area, rows);
                }
            }
            if (rowNumber > activeUntil) {
                return;
            }
            for (int c = 0; c < Math.min(until.length, rows.width()); c++) {
                if (until[c] >= rowNumber && rows.start(c) == rows.end(c)) {
                    rows.set(c, kinds[c], values[c], formulas[c], true);
                }
            }
        }

        private void begin(Area area, RowBlock.Builder rows) {
            int first = area.firstColumn();
            int last = Math.min(area.lastColumn(), rows.width() - 1);
            int start = rows.start(first);
            if (start == rows.end(first)) {
                return;
            }
            grow(rows.width());
            for (int c = first; c <= last; c++) {
                if (until[c] >= area.firstRow()) {
                    return;
                }
            }
            byte[] value = Arrays.copyOfRange(rows.bytes(), start, rows.end(first));
            for (int c = first; c <= last; c++) {
                until[c] = area.lastRow();
                values[c] = value;
                kinds[c] = rows.kind(first);
                formulas[c] = rows.isFormula(first);
            }
            activeUntil = Math.max(activeUntil, area.lastRow());
        }

        private void grow(int width) {
            if (until.length < width) {
                until = Arrays.copyOf(until, width);
                values = Arrays.copyOf(values, width);
                kinds = Arrays.copyOf(kinds, width);
                formulas = Arrays.copyOf(formulas, width);
            }
        }
    }
}
