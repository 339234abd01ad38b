package vn.rasoat.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.rasoat.check.CellSource;
import vn.rasoat.check.Progress;
import vn.rasoat.check.Progress.Phase;
import vn.rasoat.ingest.BlockStream;
import vn.rasoat.ingest.PendingBlock;
import vn.rasoat.ingest.RowBlock;
import vn.rasoat.job.CrosscheckOptions.Said;
import vn.rasoat.mapping.value.Cell;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.DateValue;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.model.PartialDate;
import vn.rasoat.model.SourceException;
import vn.rasoat.register.crosscheck.ListDate;
import vn.rasoat.register.crosscheck.PairBook;
import vn.rasoat.register.crosscheck.PersonList;
import vn.rasoat.register.link.ValueColumn;

/** Reads the lists of files, only the columns that are needed, each different text once. Files are only ever read. */
final class CrosscheckLists {
    private static final List<String> DATES = List.of("ngay_hoat_dong", "ngay_cap_nhat");

    private final Toolbox tools;
    private final CrosscheckOptions options;
    private final Context context;
    private final PairBook book;
    private final Set<String> identity;

    /** @param identity the fields by which people are recognised */
    CrosscheckLists(Toolbox tools, CrosscheckOptions options, Context context, PairBook book, Set<String> identity) {
        this.tools = tools;
        this.options = options;
        this.context = context;
        this.book = book;
        this.identity = identity;
    }

    /**
     * The lists of a file; one for each person that a row of a list is about.
     *
     * @param said the kind of list, when somebody says so
     * @param register whether it is an extract of the population register
     * @throws SourceException when the file cannot be used
     */
    List<PersonList> read(Path file, Optional<Said> said, boolean register, Progress progress) throws SourceException {
        RecognizedFile opened =
                new Recognition(tools).open(file, said.map(Said::profile), options.overrides(), options.asOf());
        List<PersonList> out = new ArrayList<>();
        for (PeopleList list :
                TableChoice.toCheck(opened, options.tables(), tools).lists()) {
            Optional<LocalDate> date = said.flatMap(Said::date).or(() -> ListDate.of(titles(list), options.asOf()));
            for (Map<String, String> person : book.persons(list.profile().id())) {
                read(list, person, date, register, progress).ifPresent(out::add);
            }
        }
        return out;
    }

    private static List<String> titles(PeopleList list) {
        List<String> titles = new ArrayList<>(List.of(list.file().name()));
        list.tables().forEach(table -> titles.add(table.table().info().sheet()));
        return titles;
    }

    /** @param person the fields that stand for the person's own */
    private Optional<PersonList> read(
            PeopleList list, Map<String, String> person, Optional<LocalDate> date, boolean register, Progress progress)
            throws SourceException {
        Set<String> wanted = new LinkedHashSet<>(identity);
        wanted.addAll(book.fields(list.profile().id()));
        wanted.addAll(DATES);
        wanted.add("thon");
        Set<String> held = Set.copyOf(list.fields());
        List<String> fields = wanted.stream()
                .filter(field -> held.contains(actual(field, person, held)))
                .toList();
        if (!fields.contains("ho_va_ten") && !fields.contains("so_dinh_danh")) {
            return Optional.empty();
        }
        Rows rows = new Rows(fields.size());
        for (RecognizedTable table : list.tables()) {
            rows.read(table, sources(table, fields, person, held), progress);
        }
        Map<String, ValueReader> readers = new HashMap<>();
        fields.forEach(field -> readers.put(field, reader(field)));
        Map<String, ValueColumn> columns = rows.columns(fields);
        PersonList.About about =
                new PersonList.About(list.file().name(), list.profile().id(), register, date.or(() -> latest(columns)));
        return Optional.of(new PersonList(about, rows, columns, readers));
    }

    /** The list's field for a field of the person. */
    private static String actual(String field, Map<String, String> person, Set<String> held) {
        String other = person.getOrDefault(field, field);
        return held.contains(other) ? other : field;
    }

    /** A list is not older than what was written into it last. */
    private Optional<LocalDate> latest(Map<String, ValueColumn> columns) {
        LocalDate latest = LocalDate.MIN;
        for (String field : DATES) {
            ValueColumn column = columns.get(field);
            for (int i = 0; column != null && i < column.distinct(); i++) {
                String text = column.text().apply(i);
                LocalDate day = !text.isEmpty() && reader(field).read(Cell.of(text)) instanceof DateValue date
                        ? date.date().map(PartialDate::earliest).orElse(LocalDate.MIN)
                        : LocalDate.MIN;
                latest = day.isAfter(latest) && !day.isAfter(options.asOf()) ? day : latest;
            }
        }
        return latest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(latest);
    }

    private ValueReader reader(String field) {
        return tools.reader(field, context);
    }

    private List<Optional<CellSource>> sources(
            RecognizedTable table, List<String> fields, Map<String, String> person, Set<String> held) {
        Sources sources = new Sources(new ColumnCleaner(table.table().info(), tools.text()));
        return fields.stream()
                .map(field -> actual(field, person, held))
                .map(field -> table.mapping().source(field).map(source -> sources.of(source, field)))
                .toList();
    }

    /** The rows of several tables, one after the other. */
    private static final class Rows implements PersonList.Places {
        private final DistinctValues[] distinct;
        private final int[][] values;
        private int[] numbers = new int[1024];
        private final List<Integer> firsts = new ArrayList<>();
        private final List<String> sheets = new ArrayList<>();
        private int size;

        Rows(int columns) {
            distinct = new DistinctValues[columns];
            Arrays.setAll(distinct, any -> new DistinctValues());
            values = new int[columns][1024];
        }

        void read(RecognizedTable table, List<Optional<CellSource>> sources, Progress progress) throws SourceException {
            firsts.add(size);
            sheets.add(table.table().info().sheet());
            try (BlockStream stream = table.table().open()) {
                for (Optional<PendingBlock> next = stream.next(); next.isPresent(); next = stream.next()) {
                    RowBlock block = next.get().read();
                    room(size + block.size());
                    for (int c = 0; c < values.length; c++) {
                        read(block, c, sources.get(c));
                    }
                    for (int row = 0; row < block.size(); row++) {
                        numbers[size++] = block.rowNumber(row);
                    }
                    progress.reached(Phase.READING, size);
                }
            }
        }

        private void read(RowBlock block, int column, Optional<CellSource> source) {
            for (int row = 0; row < block.size(); row++) {
                String text = source.isPresent() ? source.get().cell(block, row).text() : "";
                values[column][size + row] = distinct[column].add(text);
            }
        }

        private void room(int wanted) {
            if (wanted > numbers.length) {
                int more = Math.max(wanted, numbers.length + (numbers.length >> 1));
                numbers = Arrays.copyOf(numbers, more);
                for (int c = 0; c < values.length; c++) {
                    values[c] = Arrays.copyOf(values[c], more);
                }
            }
        }

        Map<String, ValueColumn> columns(List<String> fields) {
            Map<String, ValueColumn> out = new LinkedHashMap<>();
            for (int c = 0; c < values.length; c++) {
                DistinctValues texts = distinct[c];
                out.put(fields.get(c), new ValueColumn(Arrays.copyOf(values[c], size), texts.size(), texts::text));
                values[c] = new int[0];
            }
            return out;
        }

        @Override
        public int rows() {
            return size;
        }

        @Override
        public String sheet(int row) {
            int table = sheets.size() - 1;
            while (firsts.get(table) > row) {
                table--;
            }
            return sheets.get(table);
        }

        @Override
        public int rowNumber(int row) {
            return numbers[row];
        }
    }
}
