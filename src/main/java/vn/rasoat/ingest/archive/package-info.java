/** Zip archives that hold lists. */
@NullMarked
package vn.rasoat.ingest.archive;

import org.jspecify.annotations.NullMarked;
