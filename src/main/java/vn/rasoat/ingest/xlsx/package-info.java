/** Office Open XML workbooks, read as a stream. */
@NullMarked
package vn.rasoat.ingest.xlsx;

import org.jspecify.annotations.NullMarked;
