/** Synthetic communes with known errors. */
@NullMarked
package vn.rasoat.training;

import org.jspecify.annotations.NullMarked;
