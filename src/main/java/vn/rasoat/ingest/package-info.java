/** Readers for every container, and the finding of tables inside sheets. */
@NullMarked
package vn.rasoat.ingest;

import org.jspecify.annotations.NullMarked;
