package vn.rasoat.ingest.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.table.MergedAreas;
import vn.rasoat.ingest.table.RowCells;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.SourceException;

/** Walks the records of a tree. Holds one record. What a record has several of is joined by semicolons. */
final class RecordCursor implements RowCursor {
    private final RecordSheet sheet;
    private final List<String> wanted;
    private final TreeEvents events;
    private final RowCells cells;
    private final List<String> path = new ArrayList<>();
    private final @Nullable String[] values;
    private final CellKind[] kinds;
    private int row;

    RecordCursor(RecordSheet sheet) throws SourceException {
        this.sheet = sheet;
        this.wanted = sheet.records().path();
        this.cells = new RowCells(sheet.source().file(), "", sheet.source().limits());
        int columns = sheet.headings().size();
        this.values = new String[columns];
        this.kinds = new CellKind[columns];
        this.events = sheet.source().open();
    }

    @Override
    public boolean next() throws SourceException {
        row++;
        if (row == 1 && sheet.headed()) {
            header();
            return true;
        }
        for (TreeEvents.Event event = events.next(); event != TreeEvents.Event.DONE; event = events.next()) {
            boolean inside = path.size() >= wanted.size()
                    && path.subList(0, wanted.size()).equals(wanted);
            switch (event) {
                case BEGIN -> path.add(events.name());
                case VALUE -> {
                    if (inside) {
                        value();
                    }
                }
                default -> {
                    boolean record = inside && path.size() == wanted.size();
                    path.remove(path.size() - 1);
                    if (record && record()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void header() throws SourceException {
        cells.begin(1);
        for (int c = 0; c < values.length; c++) {
            cells.set(c, CellKind.TEXT, sheet.headings().get(c));
        }
    }

    private void value() throws SourceException {
        int column = sheet.column(path.subList(wanted.size(), path.size()));
        if (column < 0) {
            throw new SourceException("file-changed", sheet.source().file());
        }
        String before = values[column];
        if (before != null && before.length() > sheet.source().limits().cellChars()) {
            return; // told of when the record is complete
        }
        values[column] = before == null ? events.value() : before + "; " + events.value();
        kinds[column] = before == null ? events.kind() : CellKind.TEXT;
    }

    /** Makes a row of the record that has ended; false when it has no text. */
    private boolean record() throws SourceException {
        cells.begin(row);
        for (int c = 0; c < values.length; c++) {
            String value = values[c];
            if (value != null) {
                cells.set(c, kinds[c], value);
                values[c] = null;
            }
        }
        if (cells.width() == 0) {
            row++; // an empty record keeps its number
            return false;
        }
        return true;
    }

    @Override
    public int rowNumber() {
        return cells.number();
    }

    @Override
    public int width() {
        return cells.width();
    }

    @Override
    public void addTo(RowBlock.Builder builder) {
        cells.addTo(builder, MergedAreas.NONE.filler());
    }

    @Override
    public String font(int column) {
        return "";
    }

    @Override
    public void close() {
        events.close();
    }

    @Override
    public String toString() { // people's data
        return "RecordCursor[" + row + "]";
    }
}
