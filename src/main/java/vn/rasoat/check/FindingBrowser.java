package vn.rasoat.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import vn.rasoat.check.FindingStore.Entry;
import vn.rasoat.check.RowArchive.Place;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.model.CellKind;
import vn.rasoat.model.CellRef;
import vn.rasoat.model.Severity;
import vn.rasoat.model.SourceException;

/**
 * All findings of a list by their number, for a screen that shows some of very many: which check, which row and how bad are at
 * hand for each; words are made only of the findings that are looked at. Findings are numbered in the order in which
 * {@link CheckResult#show} tells them. For one thread, except {@link #rowsWith}, which may run beside it.
 */
public final class FindingBrowser {
    private static final int ROWS_REMEMBERED = 512;
    private static final int BLOCKS_REMEMBERED = 4;

    private final Plan plan;
    private final List<TableInput> tables;
    private final RowArchive archive;
    private final FindingMaker maker;
    private final List<ShownRow> ofList;
    private final int[] ofListChecks;
    private final long[] found;
    private final int[] details;
    private final Map<Integer, RowReader> readers = new LinkedHashMap<>();
    private final Recent<Long, ShownRow> rows = new Recent<>(ROWS_REMEMBERED);
    private final Recent<Place, RowBlock> blocks = new Recent<>(BLOCKS_REMEMBERED);

    FindingBrowser(Plan plan, List<TableInput> tables, RowArchive archive, FindingStore store, FindingMaker maker) {
        this.plan = plan;
        this.tables = List.copyOf(tables);
        this.archive = archive;
        this.maker = maker;
        this.ofList = maker.ofList().map(row -> shown(row, List.of())).toList();
        this.ofListChecks =
                store.ofList().stream().mapToInt(each -> each.check()).toArray();
        int size = Math.toIntExact(store.size() - ofList.size());
        this.found = new long[size];
        this.details = new int[size];
        FindingStore.Cursor cursor = store.cursor();
        int at = 0;
        for (Place place : archive.places()) {
            for (Entry entry : cursor.until(place.firstRow() + place.size())) {
                found[at] = entry.found();
                details[at++] = entry.detail();
            }
        }
    }

    /** A row as it stands in the file, with everything found in it. Rows of findings about the table as a whole have number 0. */
    public record ShownRow(
            String sheet, int rowNumber, String personKey, List<ShownCell> cells, List<Finding> findings) {
        public ShownRow {
            cells = List.copyOf(cells);
            findings = List.copyOf(findings);
        }

        /** The cleaned text of a field, or the empty string. */
        public String text(String field) {
            return cells.stream()
                    .filter(cell -> cell.field().equals(field))
                    .findFirst()
                    .map(ShownCell::text)
                    .orElse("");
        }

        @Override
        public String toString() { // a person's data
            return "ShownRow[" + sheet + " " + rowNumber + "]";
        }
    }

    /**
     * A recognised cell of a row.
     *
     * @param column the column's index from 0; -1 when the table does not have the field
     * @param raw as the file holds it
     * @param text as it reads after cleaning
     * @param kind what the cell natively is
     */
    public record ShownCell(String field, int column, String raw, String text, CellKind kind) {
        @Override
        public String toString() { // a person's data
            return "ShownCell[" + field + "]";
        }
    }

    /** A finding with the row it stands in. */
    public record Shown(ShownRow row, Finding finding) {}

    /** How many findings there are. */
    public int size() {
        return ofList.size() + found.length;
    }

    /** The index in the plan of the check that found it. */
    public int check(int finding) {
        return finding < ofList.size() ? ofListChecks[finding] : Found.check(found[finding - ofList.size()]);
    }

    /** How bad it is. */
    public Severity severity(int finding) {
        if (finding < ofList.size()) {
            return ofList.get(finding).findings().get(0).severity();
        }
        long packed = found[finding - ofList.size()];
        PlannedCheck planned = plan.checks().get(Found.check(packed));
        return planned.rule().severityOf(planned.caseName(Found.caseIndex(packed)));
    }

    /** The row it stands in, counted over the whole list from 0; -1 for a finding about the table as a whole. */
    public long row(int finding) {
        return finding < ofList.size() ? -1 : Found.row(found[finding - ofList.size()]);
    }

    /**
     * The finding in full, read again from the file if need be.
     *
     * @throws SourceException when the file can no longer be read
     */
    public Shown at(int finding) throws SourceException {
        if (finding < ofList.size()) {
            ShownRow row = ofList.get(finding);
            return new Shown(row, row.findings().get(0));
        }
        int at = finding - ofList.size();
        long row = Found.row(found[at]);
        int first = at;
        while (first > 0 && Found.row(found[first - 1]) == row) {
            first--;
        }
        ShownRow shown = row(row, first);
        return new Shown(shown, shown.findings().get(at - first));
    }

    private ShownRow row(long row, int first) throws SourceException {
        Optional<ShownRow> known = rows.get(row);
        if (known.isPresent()) {
            return known.get();
        }
        Place place = archive.placeOf(row);
        RowReader reader = readerAt(place);
        List<Entry> entries = new ArrayList<>();
        for (int i = first; i < found.length && Found.row(found[i]) == row; i++) {
            entries.add(new Entry(found[i], details[i]));
        }
        FoundRow made = maker.ofRow(place, row, entries, reader);
        ShownRow shown = shown(made, cells(reader));
        rows.put(row, shown);
        return shown;
    }

    /**
     * A row that a finding names as evidence, as it stands in the file, without what was found in it.
     *
     * @throws SourceException when the file can no longer be read
     */
    public Optional<ShownRow> rowAt(CellRef at) throws SourceException {
        for (Place place : archive.places()) {
            TableInput table = tables.get(place.table());
            int last = place.size() - 1;
            if (last >= 0
                    && table.table().info().sheet().equals(at.sheet())
                    && place.rowNumber(0) <= at.row()
                    && at.row() <= place.rowNumber(last)) {
                for (int i = at.row() - place.rowNumber(0); i >= 0; i--) {
                    if (i <= last && place.rowNumber(i) == at.row()) {
                        return Optional.of(plain(place, i));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private ShownRow plain(Place place, int inBlock) throws SourceException {
        RowReader reader = readerAt(place);
        reader.read(inBlock);
        String sheet = tables.get(place.table()).table().info().sheet();
        return new ShownRow(sheet, place.rowNumber(inBlock), "", cells(reader), List.of());
    }

    private RowReader readerAt(Place place) throws SourceException {
        Optional<RowBlock> block = blocks.get(place);
        if (block.isEmpty()) {
            block = Optional.of(place.block());
            blocks.put(place, block.get());
        }
        RowReader reader = readers.computeIfAbsent(place.table(), table -> new RowReader(plan, tables.get(table)));
        reader.turnTo(block.get());
        return reader;
    }

    private static ShownRow shown(FoundRow row, List<ShownCell> cells) {
        return new ShownRow(row.sheet(), row.rowNumber(), row.personKey(), cells, row.findings());
    }

    private List<ShownCell> cells(RowReader reader) {
        List<ShownCell> cells = new ArrayList<>();
        for (int slot = 0; slot < plan.fields().size(); slot++) {
            int column = reader.column(slot);
            if (column >= 0) {
                Cell cell = reader.get(slot).cell();
                cells.add(new ShownCell(plan.fields().get(slot), column, cell.raw(), cell.text(), cell.kind()));
            }
        }
        return cells;
    }

    /**
     * Looks for rows with findings in which some cell's text is as wanted. Goes through the whole list: not for the thread that
     * draws.
     *
     * @param wanted tells whether a cell's cleaned text is; asked once for each cell
     * @param goOn false stops the search
     * @return the numbers of the rows, as {@link #row} gives them; of those before it was stopped
     */
    public BitSet rowsWith(Predicate<String> wanted, BooleanSupplier goOn) throws SourceException {
        BitSet out = new BitSet();
        int next = 0;
        Iterator<Place> places = archive.places().iterator();
        Map<Integer, RowReader> own = new LinkedHashMap<>();
        while (places.hasNext() && next < found.length && goOn.getAsBoolean()) {
            Place place = places.next();
            long end = place.firstRow() + place.size();
            if (Found.row(found[next]) >= end) {
                continue;
            }
            RowReader reader = own.computeIfAbsent(place.table(), table -> new RowReader(plan, tables.get(table)));
            reader.turnTo(place.block());
            long last = -1;
            for (; next < found.length && Found.row(found[next]) < end; next++) {
                long row = Found.row(found[next]);
                if (row != last && matches(reader, (int) (row - place.firstRow()), wanted)) {
                    out.set(Math.toIntExact(row));
                }
                last = row;
            }
        }
        return out;
    }

    private boolean matches(RowReader reader, int row, Predicate<String> wanted) {
        reader.read(row);
        for (int slot = 0; slot < plan.fields().size(); slot++) {
            String text = reader.get(slot).cell().text();
            if (!text.isEmpty() && wanted.test(text)) {
                return true;
            }
        }
        return false;
    }

    /** Remembers what was used last. */
    private static final class Recent<K, V> {
        private final int most;
        private final LinkedHashMap<K, V> entries = new LinkedHashMap<>(16, 0.75f, true);

        Recent(int most) {
            this.most = most;
        }

        Optional<V> get(K key) {
            return Optional.ofNullable(entries.get(key));
        }

        void put(K key, V value) {
            entries.put(key, value);
            if (entries.size() > most) {
                entries.remove(entries.keySet().iterator().next());
            }
        }
    }
}
