/** Kinds about what ought to be there: cells, columns and rows. */
@NullMarked
package vn.rasoat.check.kind.completeness;

import org.jspecify.annotations.NullMarked;
