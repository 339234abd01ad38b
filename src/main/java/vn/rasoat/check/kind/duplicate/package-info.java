/** Kinds about one person, number or row that stands in a list more than once. */
@NullMarked
package vn.rasoat.check.kind.duplicate;

import org.jspecify.annotations.NullMarked;
