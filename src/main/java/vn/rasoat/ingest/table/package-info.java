/** The finding of tables in messy sheets, and the telling of data rows from everything else. */
@NullMarked
package vn.rasoat.ingest.table;

import org.jspecify.annotations.NullMarked;
