/** Dumps of SQL databases as text: the data in them is read, no statement is ever run. */
@NullMarked
package vn.rasoat.ingest.sqldump;

import org.jspecify.annotations.NullMarked;
