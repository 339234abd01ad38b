package vn.rasoat.ingest.sqldump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One table of a dump: its columns, and the ranges of the file where its rows stand. Statements of other tables may stand in a
 * range too, so that a dump which changes tables with every row does not cost a range for every row.
 */
final class DumpTable {
    private static final int MOST_RANGES = 4096;
    private static final int MOST_COLUMNS = 4096;

    private final String name;
    private final List<String> columns = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long[] starts = new long[4];
    private long[] ends = new long[4];
    private int ranges;
    private long gap = 4096;
    private long rows;

    DumpTable(String name) {
        this.name = name;
    }

    /** Names that mean the same table: with and without the schema that goes without saying, however capitalised. */
    static String key(String name) {
        return shown(name).toLowerCase(Locale.ROOT);
    }

    private static String shown(String name) {
        int dot = name.indexOf('.');
        String schema = dot < 0 ? "" : name.substring(0, dot).toLowerCase(Locale.ROOT);
        return schema.equals("public") || schema.equals("dbo") || schema.equals("main") ? name.substring(dot + 1) : name;
    }

    /** The name without a schema that goes without saying. */
    String name() {
        return shown(name);
    }

    void define(Definition definition) {
        for (int i = 0; i < definition.columns().size(); i++) {
            place(definition.columns().get(i));
            types.set(places.get(key(definition, i)), definition.types().get(i));
        }
    }

    private static String key(Definition definition, int i) {
        return definition.columns().get(i).toLowerCase(Locale.ROOT);
    }

    private int place(String column) {
        return places.computeIfAbsent(column.toLowerCase(Locale.ROOT), key -> add(column));
    }

    private int add(String column) {
        columns.add(column);
        types.add("");
        return columns.size() - 1;
    }

    /** Where the values of a statement belong: for each its column here. */
    int[] places(Statement statement) {
        return statement.columns().stream().mapToInt(this::place).toArray();
    }

    /** Notes how many values a row has that names no columns. */
    void widen(int width) {
        while (columns.size() < Math.min(width, MOST_COLUMNS)) {
            add("");
        }
    }

    void add(long start, long end, long more) {
        rows += more;
        if (ranges > 0 && start - ends[ranges - 1] <= gap) {
            ends[ranges - 1] = end;
            return;
        }
        if (ranges == MOST_RANGES) {
            merge();
        }
        if (ranges == starts.length) {
            starts = Arrays.copyOf(starts, ranges * 2);
            ends = Arrays.copyOf(ends, ranges * 2);
        }
        starts[ranges] = start;
        ends[ranges++] = end;
    }

    /** Joins ranges that stand close to each other, the gaps growing until half of them are left. */
    private void merge() {
        while (ranges > MOST_RANGES / 2) {
            gap *= 2;
            int kept = 0;
            for (int i = 1; i < ranges; i++) {
                if (starts[i] - ends[kept] <= gap) {
                    ends[kept] = ends[i];
                } else {
                    kept++;
                    starts[kept] = starts[i];
                    ends[kept] = ends[i];
                }
            }
            ranges = kept + 1;
        }
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    String type(int column) {
        return types.get(column);
    }

    long rows() {
        return rows;
    }

    int ranges() {
        return ranges;
    }

    long start(int range) {
        return starts[range];
    }

    long end(int range) {
        return ends[range];
    }
}
