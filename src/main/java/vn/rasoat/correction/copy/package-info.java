/** A copy of the original file in its own layout, in which only the accepted cells have changed. */
@NullMarked
package vn.rasoat.correction.copy;

import org.jspecify.annotations.NullMarked;
