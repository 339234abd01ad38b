package vn.rasoat.ingest.sqldump;

import java.io.IOException;
import vn.rasoat.ingest.Content;
import vn.rasoat.ingest.csv.Charsets;

/**
 * A dump that is to be read.
 *
 * @param file its name, for messages
 * @param start where its text begins, behind a byte order mark
 * @param cellChars the most characters of a cell
 */
record Dump(Content content, String file, Charsets charset, SqlDialect dialect, long start, int cellChars) {
    /** Reads on from some place, which is the beginning of a statement or row. */
    Statements read(long from, int cellBytes) throws IOException {
        return new Statements(content, charset, dialect, from, cellBytes);
    }
}
