/** Tables whose columns the file itself names, as databases do: every record is a row, nothing has to be found. */
@NullMarked
package vn.rasoat.ingest.record;

import org.jspecify.annotations.NullMarked;
