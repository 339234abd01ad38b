/** Correction lists for people. */
@NullMarked
package vn.rasoat.correction;

import org.jspecify.annotations.NullMarked;
