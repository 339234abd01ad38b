/** Kinds about how fresh a list is. */
@NullMarked
package vn.rasoat.check.kind.freshness;

import org.jspecify.annotations.NullMarked;
