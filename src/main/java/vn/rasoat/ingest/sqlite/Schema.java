package vn.rasoat.ingest.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.rasoat.ingest.SourceFile.SheetNote;

/**
 * What a database says of itself.
 *
 * @param tables the tables to be read
 * @param others what else there is, not to be read
 * @param notes names by the code of the note that tells of them
 */
record Schema(List<SqliteTable> tables, List<SheetNote> others, Map<String, List<String>> notes) {
    private static final int MOST_TABLES = 2000;
    private static final int NOT_HIDDEN = 0;
    private static final int STORED = 3;
    private static final Pattern SHADOW = Pattern.compile(
            "_(content|segments|segdir|docsize|stat|data|idx|config|node|parent|rowid)$", Pattern.CASE_INSENSITIVE);
    private static final List<String> ROW_NUMBERS = List.of("rowid", "_rowid_", "oid");

    static Schema read(Connection connection, SqliteFile file) throws SQLException {
        Reader reader = new Reader(connection, file);
        reader.read();
        return new Schema(reader.tables, reader.others, reader.notes);
    }

    private static final class Reader {
        private final Connection connection;
        private final SqliteFile file;
        private final List<SqliteTable> tables = new ArrayList<>();
        private final List<SheetNote> others = new ArrayList<>();
        private final Map<String, List<String>> notes = new TreeMap<>();
        private final Map<String, Long> counted = new HashMap<>();

        Reader(Connection connection, SqliteFile file) {
            this.connection = connection;
            this.file = file;
        }

        void read() throws SQLException {
            List<String> real = new ArrayList<>();
            List<String> virtual = new ArrayList<>();
            String query =
                    "SELECT type, name, rootpage FROM main.sqlite_schema ORDER BY rowid LIMIT " + 4 * MOST_TABLES;
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    sort(Optional.ofNullable(rows.getString(1)).orElse(""), rows, real, virtual);
                }
            }
            count();
            for (String name : real) {
                boolean shadow = virtual.stream()
                        .anyMatch(of -> name.startsWith(of + "_")
                                && SHADOW.matcher(name.substring(of.length())).matches());
                if (shadow || name.toLowerCase(Locale.ROOT).startsWith("sqlite_")) {
                    others.add(new SheetNote(name, "system", false));
                } else if (tables.size() < MOST_TABLES) {
                    add(name);
                }
            }
        }

        private void sort(String type, ResultSet row, List<String> real, List<String> virtual) throws SQLException {
            String name = Optional.ofNullable(row.getString(2)).orElse("");
            switch (type) {
                case "table" -> {
                    boolean isVirtual = row.getLong(3) == 0;
                    (isVirtual ? virtual : real).add(name);
                    if (isVirtual) {
                        other(name, "virtual", "virtual-tables");
                    }
                }
                case "view" -> other(name, "view", "views");
                case "trigger" -> note("triggers", name);
                default -> {} // an index
            }
        }

        private void other(String name, String role, String note) {
            others.add(new SheetNote(name, role, false));
            note(note, name);
        }

        private void note(String code, String name) {
            notes.computeIfAbsent(code, key -> new ArrayList<>()).add(name);
        }

        /** What was counted when the database was last analysed; counting anew would read all of it. */
        private void count() {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT tbl, stat FROM main.sqlite_stat1")) {
                while (rows.next()) {
                    String stat =
                            Optional.ofNullable(rows.getString(2)).orElse("").split(" ")[0];
                    if (stat.matches("\\d{1,12}")) {
                        counted.put(rows.getString(1), Long.parseLong(stat));
                    }
                }
            } catch (SQLException e) { // never analysed
                counted.clear();
            }
        }

        private void add(String name) throws SQLException {
            List<String> columns = new ArrayList<>();
            Map<Integer, String> primary = new TreeMap<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("PRAGMA main.table_xinfo(" + SqliteTable.quoted(name) + ")")) {
                while (rows.next()) {
                    int hidden = rows.getInt("hidden");
                    String column = Optional.ofNullable(rows.getString("name")).orElse("");
                    if (hidden == NOT_HIDDEN || hidden == STORED) {
                        columns.add(column);
                    } else {
                        note("computed-columns", name + "." + column);
                    }
                    if (rows.getInt("pk") > 0) {
                        primary.put(rows.getInt("pk"), column);
                    }
                }
            }
            SqliteTable table = new SqliteTable(file, name, columns, List.of(), -1);
            List<String> key = key(table, List.copyOf(primary.values()));
            long estimate = counted.getOrDefault(name, key.size() == 1 ? lastNumber(name, key.get(0)) : -1L);
            tables.add(new SqliteTable(file, name, columns, key, estimate));
        }

        /** The row number under whichever of its names no column has taken, or the primary key of a table without one. */
        private List<String> key(SqliteTable table, List<String> primary) {
            for (String number : ROW_NUMBERS) {
                boolean taken = table.columns().stream().anyMatch(number::equalsIgnoreCase);
                if (!taken && streams(withKey(table, List.of(number)))) {
                    return List.of(number);
                }
            }
            return !primary.isEmpty() && streams(withKey(table, primary)) ? primary : List.of();
        }

        private static SqliteTable withKey(SqliteTable of, List<String> key) {
            return new SqliteTable(of.file(), of.name(), of.columns(), key, of.estimate());
        }

        /** Whether the rows come in the key's order without being sorted first. */
        private boolean streams(SqliteTable table) {
            try (PreparedStatement statement = connection.prepareStatement("EXPLAIN QUERY PLAN " + table.query());
                    ResultSet steps = statement.executeQuery()) {
                while (steps.next()) {
                    if (String.valueOf(steps.getString("detail")).contains("TEMP B-TREE")) {
                        return false;
                    }
                }
                return true;
            } catch (SQLException e) { // no such column
                return false;
            }
        }

        /** The highest row number, which is found at once; it is about how many rows there are where none were deleted. */
        private long lastNumber(String name, String key) {
            if (!ROW_NUMBERS.contains(key)) {
                return -1;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("SELECT max(" + key + ") FROM main." + SqliteTable.quoted(name))) {
                return rows.next() && rows.getLong(1) > 0 && rows.getLong(1) < Integer.MAX_VALUE ? rows.getLong(1) : -1;
            } catch (SQLException e) { // damage is told when the table is read
                return -1;
            }
        }
    }
}
