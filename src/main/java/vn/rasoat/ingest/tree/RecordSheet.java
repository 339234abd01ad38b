package vn.rasoat.ingest.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.rasoat.ingest.table.RowCursor;
import vn.rasoat.ingest.table.SheetSource;
import vn.rasoat.model.SourceException;

/** The records of a tree as the sheet they would be: the columns' names in row 1, a record in each row below. */
final class RecordSheet implements SheetSource {
    private final TreeSource source;
    private final RecordFinder.Records records;
    private final Map<List<String>, Integer> places = new HashMap<>();
    private final List<String> headings = new ArrayList<>();

    RecordSheet(TreeSource source, RecordFinder.Records records) {
        this.source = source;
        this.records = records;
        boolean citizens = CitizenCollection.is(records.path());
        for (List<String> path : records.columns()) {
            String heading = heading(citizens ? CitizenCollection.name(path) : path);
            int known = citizens ? headings.indexOf(heading) : -1;
            places.put(path, known < 0 ? headings.size() : known);
            if (known < 0) {
                headings.add(heading);
            }
        }
    }

    /** What the columns are called. */
    List<String> headings() {
        return headings;
    }

    /** The column of a path below the record; -1 when there is none. */
    int column(List<String> path) {
        return places.getOrDefault(path, -1);
    }

    TreeSource source() {
        return source;
    }

    RecordFinder.Records records() {
        return records;
    }

    /** What a column is called: its path, joined by dots; a record that is a single value is called as the record. */
    private String heading(List<String> column) {
        if (column.isEmpty()) {
            return records.path().get(records.path().size() - 1);
        }
        return String.join(
                ".",
                column.stream()
                        .map(name -> name.startsWith("@") ? name.substring(1) : name)
                        .toList());
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public boolean columnHidden(int column) {
        return false;
    }

    /** Rows of numbered cells bring their header with them. */
    @Override
    public boolean headed() {
        return !records.columns().stream()
                .allMatch(column -> column.size() == 1 && column.get(0).matches("\\d+"));
    }

    @Override
    public RowCursor open() throws SourceException {
        return new RecordCursor(this);
    }

    @Override
    public long estimatedRows(int headRows) {
        return records.count();
    }
}
