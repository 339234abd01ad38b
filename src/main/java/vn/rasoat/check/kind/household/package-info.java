/** Kinds about the people of one household. */
@NullMarked
package vn.rasoat.check.kind.household;

import org.jspecify.annotations.NullMarked;
