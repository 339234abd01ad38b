package vn.rasoat.ingest.sqlite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is to be read of one table of a database, and how.
 *
 * @param columns its columns, but for those that are computed
 * @param key the columns that its rows are in the order of; empty when rows are only counted
 * @param estimate a guess of how many rows there are, -1 when unknown
 */
record SqliteTable(SqliteFile file, String name, List<String> columns, List<String> key, long estimate) {
    SqliteTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A name as it stands in a statement; in double quotes a name that does not exist would be taken for a text. */
    static String quoted(String name) {
        return '`' + name.replace("`", "``") + '`';
    }

    /** All rows, pictures and other objects left out, the key's values behind the columns. */
    String query() {
        return selection() + order();
    }

    /** The rows from one with the key's values on, or from a number on. */
    String queryFrom() {
        if (key.isEmpty()) {
            return selection() + " LIMIT -1 OFFSET ?";
        }
        String places = key.stream().map(each -> "?").collect(Collectors.joining(", "));
        return selection() + " WHERE (" + keys() + ") >= (" + places + ")" + order();
    }

    private String selection() {
        String cells = columns.stream()
                .map(SqliteTable::quoted)
                .map(column -> "CASE typeof(" + column + ") WHEN 'blob' THEN NULL ELSE " + column + " END")
                .collect(Collectors.joining(", "));
        return "SELECT " + cells + (key.isEmpty() ? "" : ", " + keys()) + " FROM main." + quoted(name);
    }

    private String order() {
        return key.isEmpty() ? "" : " ORDER BY " + keys();
    }

    private String keys() {
        return key.stream().map(SqliteTable::quoted).collect(Collectors.joining(", "));
    }
}
