package vn.rasoat.ingest.sqldump;

import java.util.List;

/**
 * What a CREATE TABLE says of a table.
 *
 * @param types the first word of each column's type, in capitals
 */
record Definition(String table, List<String> columns, List<String> types) {
    Definition {
        columns = List.copyOf(columns);
        types = List.copyOf(types);
    }
}
