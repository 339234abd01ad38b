package vn.rasoat.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import vn.rasoat.check.CellSource;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.ingest.TableInfo;
import vn.rasoat.mapping.ColumnMapping;
import vn.rasoat.mapping.FieldSource;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.link.ValueColumn;
import vn.rasoat.text.Folding;
import vn.rasoat.text.VietnameseText;

/** A list to be linked: its tables, and once read, the rows and values of the columns that were asked for. */
final class LinkList {
    private final String name;
    private final List<RecognizedTable> tables;
    private final VietnameseText text;
    private int[] rowNumbers = new int[1024];
    private int rows;
    private List<ValueColumn> columns = List.of();

    private LinkList(String name, List<RecognizedTable> tables, VietnameseText text) {
        this.name = name;
        this.tables = tables;
        this.text = text;
    }

    /** The list of people with the most tables in a file, or the file's first table. */
    static LinkList of(RecognizedFile file, Toolbox tools) {
        PeopleList best = PeopleList.of(file, tools).get(0);
        boolean people = best.tables().get(0).aboutPeople();
        List<RecognizedTable> tables = people ? best.tables() : best.tables().subList(0, 1);
        return new LinkList(file.name(), tables, tools.text());
    }

    String name() {
        return name;
    }

    boolean aboutPeople() {
        return tables.stream().allMatch(RecognizedTable::aboutPeople);
    }

    /** The headings of the first table, one line each, as they stand in the file. */
    List<String> headings() {
        return tables.get(0).mapping().columns().stream()
                .map(column -> column.header().strip())
                .toList();
    }

    /** The columns of the first table. */
    List<ColumnMapping> columnMappings() {
        return tables.get(0).mapping().columns();
    }

    /** Whether the first table holds a field. */
    boolean has(String field) {
        return tables.get(0).mapping().source(field).isPresent();
    }

    /** Some texts of the column of a heading or field. */
    List<String> sample(String heading) {
        RecognizedTable table = tables.get(0);
        return source(table, heading)
                .flatMap(source -> table.table().info().columns().stream()
                        .filter(column -> column.index() == source.columns().get(0))
                        .findFirst())
                .map(TableInfo.Column::sample)
                .orElse(List.of());
    }

    /** Whether there is a column of that heading, or one that holds the field of that id. */
    boolean knows(String heading) {
        return source(tables.get(0), heading).isPresent();
    }

    private static Optional<FieldSource> source(RecognizedTable table, String heading) {
        String wanted = key(heading);
        Optional<FieldSource> byHeading = table.mapping().columns().stream()
                .filter(column -> key(column.header()).equals(wanted))
                .findFirst()
                .map(column -> new FieldSource.Single(heading, column.column()));
        return byHeading.or(() -> table.mapping().source(heading));
    }

    static String key(String heading) {
        return Folding.candidateKey(heading.replace('_', ' ')).strip();
    }

    /**
     * Reads the columns of these headings or fields.
     *
     * @throws SourceException with the code {@code link-column-missing} when there is no such column
     */
    void read(List<String> headings) throws SourceException {
        read(headings, rows -> {});
    }

    /** As {@link #read(List)}; {@code told} is given how many rows are read so far, and may throw to end it. */
    void read(List<String> headings, IntConsumer told) throws SourceException {
        int size = headings.size();
        DistinctValues[] distinct = new DistinctValues[size];
        int[][] values = new int[size][1024];
        for (int c = 0; c < size; c++) {
            distinct[c] = new DistinctValues();
        }
        boolean raw = tables.size() == 1;
        ColumnCleaner first = new ColumnCleaner(tables.get(0).table().info(), text);
        for (RecognizedTable table : tables) {
            Sources sources = new Sources(raw ? first : new ColumnCleaner(table.table().info(), text));
            List<CellSource> cells = new ArrayList<>();
            for (String heading : headings) {
                FieldSource source = source(table, heading)
                        .orElseThrow(() -> new SourceException("link-column-missing", name, heading));
                cells.add(sources.of(source, heading));
            }
            read(table, cells, raw, distinct, values, told);
        }
        List<ValueColumn> made = new ArrayList<>();
        for (int c = 0; c < size; c++) {
            made.add(column(headings.get(c), raw, first, distinct[c], Arrays.copyOf(values[c], rows)));
        }
        columns = made;
    }

    private ValueColumn column(
            String heading, boolean raw, ColumnCleaner cleaner, DistinctValues distinct, int[] values) {
        RecognizedTable table = tables.get(0);
        int column =
                source(table, heading).map(source -> source.columns().get(0)).orElse(0);
        boolean single = source(table, heading)
                .filter(FieldSource.Single.class::isInstance)
                .isPresent();
        if (!raw || !single) {
            return new ValueColumn(values, distinct.size(), distinct::text);
        }
        return new ValueColumn(values, distinct.size(), number -> text.cleaner()
                .clean(distinct.text(number), cleaner.encoding(column), cleaner.font(column))
                .text());
    }

    private void read(
            RecognizedTable table,
            List<CellSource> cells,
            boolean raw,
            DistinctValues[] distinct,
            int[][] values,
            IntConsumer told)
            throws SourceException {
        try (BlocksAhead blocks = new BlocksAhead(table.table())) {
            for (List<RowBlock> next = blocks.next(); !next.isEmpty(); next = blocks.next()) {
                add(next, cells, raw, distinct, values);
                told.accept(rows);
            }
        }
    }

    /** Adds the rows of some blocks; each column has a thread to itself. */
    private void add(
            List<RowBlock> blocks, List<CellSource> cells, boolean raw, DistinctValues[] distinct, int[][] values) {
        int before = rows;
        for (RowBlock block : blocks) {
            room(rows + block.size(), values);
            for (int row = 0; row < block.size(); row++) {
                rowNumbers[rows++] = block.rowNumber(row);
            }
        }
        IntStream.range(0, values.length).parallel().forEach(c -> {
            CellSource source = cells.get(c);
            boolean slice = raw && source.column() >= 0;
            int at = before;
            for (RowBlock block : blocks) {
                for (int row = 0; row < block.size(); row++) {
                    values[c][at++] = slice
                            ? slice(block, row, source.column(), distinct[c])
                            : distinct[c].add(source.cell(block, row).text());
                }
            }
        });
    }

    private static int slice(RowBlock block, int row, int column, DistinctValues into) {
        return column < block.width()
                ? into.add(block.bytes(), block.start(row, column), block.end(row, column))
                : into.add("");
    }

    private void room(int wanted, int[][] values) {
        if (wanted > rowNumbers.length) {
            int size = Math.max(wanted, rowNumbers.length + (rowNumbers.length >> 1));
            rowNumbers = Arrays.copyOf(rowNumbers, size);
        }
        for (int c = 0; c < values.length; c++) {
            if (wanted > values[c].length) {
                values[c] = Arrays.copyOf(values[c], rowNumbers.length);
            }
        }
    }

    /** Forgets the values of the first columns, which are no longer needed. */
    void release(int first) {
        if (first > 0 && !columns.isEmpty()) {
            List<ValueColumn> kept = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                kept.add(c < first ? new ValueColumn(new int[0], 0, number -> "") : columns.get(c));
            }
            columns = kept;
        }
    }

    int rows() {
        return rows;
    }

    /** The row number as Excel shows it. */
    int rowNumber(int row) {
        return rowNumbers[row];
    }

    /** A column that was read, by the order in which they were asked for. */
    ValueColumn column(int index) {
        return columns.get(index);
    }

    String cell(int column, int row) {
        ValueColumn of = columns.get(column);
        return of.text().apply(of.values()[row]);
    }
}
