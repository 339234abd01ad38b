/** The lists a commune keeps, filled from the invented population. */
@NullMarked
package vn.rasoat.training.list;

import org.jspecify.annotations.NullMarked;
