package vn.rasoat.ingest.sqldump;

import java.util.List;

/**
 * The head of a statement that holds data.
 *
 * @param table the table's name, its parts joined by dots, unquoted
 * @param columns the columns it names, or none
 * @param copy whether lines of PostgreSQL's COPY follow, not rows between brackets
 */
record Statement(String table, List<String> columns, boolean copy) {
    Statement {
        columns = List.copyOf(columns);
    }
}
