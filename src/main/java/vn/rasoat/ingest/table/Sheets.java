package vn.rasoat.ingest.table;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.ingest.OpenOptions;
import vn.rasoat.ingest.Probe;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.SourceFile;
import vn.rasoat.ingest.SourceFile.Note;
import vn.rasoat.ingest.SourceFile.SheetNote;
import vn.rasoat.ingest.Table;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.model.SourceException;

/**
 * Looks through the sheets of a file and tells tables from code lists, empty sheets and mere text.
 *
 * @param tables the tables, in the file's order
 * @param notes what each sheet was taken for
 * @param codeLists the tables of code lists
 */
public record Sheets(List<Table> tables, List<SheetNote> notes, List<Table> codeLists) {
    private static final int MAX_SAMPLES = 500;
    private static final int CODE_LIST_COLUMNS = 3;

    /** Makes a table of a layout; text files have a faster one than {@link SheetTable}. */
    public interface Maker {
        Table make(Found found);
    }

    /**
     * A table found in a sheet.
     *
     * @param profile what its data rows look like
     * @param lastRow the last row that can belong to it
     */
    public record Found(SheetSource sheet, TableInfo info, RowProfileView profile, int lastRow, Table standard) {}

    /** Gives sorters for the rows of one table. */
    public interface RowProfileView {
        RowSorter sorter();
    }

    public static Sheets look(List<? extends SheetSource> sheets, OpenOptions options, String file)
            throws SourceException {
        return look(sheets, options, file, Found::standard);
    }

    public static Sheets look(List<? extends SheetSource> sheets, OpenOptions options, String file, Maker maker)
            throws SourceException {
        List<Seen> seen = new ArrayList<>();
        int widest = 0;
        for (SheetSource sheet : sheets) {
            Seen one = see(sheet, options, file);
            seen.add(one);
            widest = Math.max(widest, one.widest());
        }
        List<Table> tables = new ArrayList<>();
        List<SheetNote> notes = new ArrayList<>();
        List<Table> codeLists = new ArrayList<>();
        for (Seen one : seen) {
            String role = one.role(widest);
            notes.add(new SheetNote(one.sheet.name(), role, one.sheet.hidden()));
            for (Layout layout : one.layouts) {
                List<Table> kind = role.equals("table") ? tables : codeLists;
                kind.add(maker.make(found(one, layout, options)));
            }
        }
        return new Sheets(tables, notes, codeLists);
    }

    /** The file in which they were seen. */
    public SourceFile file(Probe probe, String container, String charset, List<Note> fileNotes) {
        return new SourceFile(probe.path(), container, charset, tables, fileNotes, notes, codeLists);
    }

    private static Seen see(SheetSource sheet, OpenOptions options, String file) throws SourceException {
        Head head = Head.read(sheet, options.limits(), file);
        return new Seen(
                sheet,
                head,
                sheet.headed()
                        ? TableFinder.below(head.rows, options.headings())
                        : TableFinder.find(head.rows, options.headings()));
    }

    private static Found found(Seen seen, Layout layout, OpenOptions options) {
        TableInfo info = info(seen, layout);
        Table standard = new SheetTable(seen.sheet, layout, info, options.headings());
        return new Found(
                seen.sheet,
                info,
                () -> new RowSorter(layout.profile(), options.headings()),
                layout.lastRow(),
                standard);
    }

    private static TableInfo info(Seen seen, Layout layout) {
        List<TableInfo.Column> columns = new ArrayList<>();
        for (int c = 0; c < layout.width(); c++) {
            columns.add(new TableInfo.Column(
                    c,
                    layout.headers().get(c),
                    seen.sheet.columnHidden(c),
                    seen.head.font(c),
                    sample(seen.head.rows, layout.sampleRows(), c)));
        }
        boolean whole = seen.head.complete || layout.lastRow() != Integer.MAX_VALUE;
        long estimate = whole ? layout.sampleRows().size() : seen.sheet.estimatedRows(seen.head.rows.size());
        return new TableInfo(
                seen.sheet.name(),
                layout.headerFirstRow(),
                layout.headerLastRow(),
                layout.firstDataRow(),
                columns,
                seen.sheet.hidden(),
                layout.above(),
                layout.groupTitle(),
                layout.titles(),
                estimate);
    }

    private static List<String> sample(RowBlock rows, List<Integer> sampleRows, int column) {
        List<String> sample = new ArrayList<>();
        for (int row : sampleRows) {
            if (sample.size() < MAX_SAMPLES && !rows.isBlank(row, column)) {
                sample.add(rows.text(row, column));
            }
        }
        return sample;
    }

    private record Seen(SheetSource sheet, Head head, List<Layout> layouts) {
        int widest() {
            return layouts.stream().mapToInt(Seen::usedColumns).max().orElse(0);
        }

        private static int usedColumns(Layout layout) {
            return layout.profile().typicalFill();
        }

        String role(int widestOfAll) {
            if (head.rows.size() == 0) {
                return "empty";
            }
            if (layouts.isEmpty()) {
                return "no-table";
            }
            boolean beside = widestOfAll > CODE_LIST_COLUMNS && widest() <= CODE_LIST_COLUMNS && widest() < widestOfAll;
            return beside && layouts.size() == 1 && !holdsPeople() ? "code-list" : "table";
        }

        /** Whether identity numbers or dates stand in the rows, as they never do in a code list. */
        private boolean holdsPeople() {
            return layouts.get(0).sampleRows().stream().limit(50).anyMatch(row -> Line.of(head.rows, row)
                    .hasHardCell());
        }
    }
}
